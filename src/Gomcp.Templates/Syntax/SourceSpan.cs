namespace Gomcp.Templates.Syntax;

/// <summary>A stretch of a template, from its first character to the one after its last.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
public readonly record struct SourceSpan(SourcePosition Start, SourcePosition End)
{
    /// <summary>The stretch from the start of one to the end of another.</summary>
    public static SourceSpan Covering(SourceSpan first, SourceSpan last) => new(first.Start, last.End);
}
