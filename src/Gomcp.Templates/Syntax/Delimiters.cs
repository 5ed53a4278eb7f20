namespace Gomcp.Templates.Syntax;

/// <summary>What encloses an action.</summary>
internal static class Delimiters
{
    public const string Open = "[[";
    public const string Close = "]]";
    public const string CommentOpen = "/*";
    public const string CommentClose = "*/";

    /// <summary>The characters that trimming removes, and only they.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
