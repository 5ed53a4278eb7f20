using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates;

/// <summary>A set of templates, or everything that is wrong with the overrides.</summary>
/// <param name="Set">The set; null when there are errors.</param>
/// <param name="Errors">The errors, by file and place.</param>
public sealed record TemplateSetResult(TemplateSet? Set, ImmutableArray<TemplateError> Errors);
