namespace Gomcp.Engine.Merging.GoSource;

/// <summary>One token of Go source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Line">The line it starts on, from 0.</param>
/// <param name="EndLine">The line it ends on: raw strings and block comments reach over several.</param>
internal readonly record struct GoToken(GoTokenKind Kind, int Start, int End, int Line, int EndLine)
{
    /// <summary>Whether it reaches over several lines.</summary>
    public bool IsMultiLine => EndLine > Line;
}
