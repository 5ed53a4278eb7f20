using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Generator;

/// <summary>The C# of a template file, or its errors.</summary>
internal sealed record EmittedFile(string Source, ImmutableArray<TemplateError> Errors);
