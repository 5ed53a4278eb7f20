namespace Gomcp.Templates.Syntax;

/// <summary>The type a template declares for its model.</summary>
/// <param name="Span">Where it is declared.</param>
/// <param name="Name">The full name of the C# type.</param>
public sealed record ModelTypeName(SourceSpan Span, string Name);
