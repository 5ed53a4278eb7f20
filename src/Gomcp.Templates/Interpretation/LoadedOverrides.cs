using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Overrides that are ready to render, or their errors.</summary>
internal sealed record LoadedOverrides(OverriddenTemplates? Templates, ImmutableArray<TemplateError> Errors);
