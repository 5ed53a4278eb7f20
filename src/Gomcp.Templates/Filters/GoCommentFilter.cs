using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>gocomment</c>: any text as the rest of a line after <c>// </c>.</summary>
public static class GoCommentFilter
{
    private const string BuildConstraint = "+build";

    /// <summary>
    /// Makes the text: line breaks become blanks, what Go does not accept in a source or would hide code from a reader
    /// becomes U+FFFD, and blanks at both ends go, as gofmt would have it.
    /// </summary>
    public static Code Apply(string text)
    {
        var comment = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune switch
            {
                { Value: '\t' } => comment.Append(' '),
                _ when rune.IsLineBreak() => comment.Append(' '),
                _ when rune.IsControlOrDirection() => comment.Append(RuneExtensions.Replacement),
                _ => comment.AppendRune(rune),
            };
        var line = comment.ToString().Trim();
        // "// +build x" before the package clause still decides whether a file is built.
        return Code.Verified(line.StartsWith(BuildConstraint, StringComparison.Ordinal) ? "\\" + line : line);
    }
}
