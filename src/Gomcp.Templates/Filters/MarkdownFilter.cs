using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>md</c>: any text as inline text of Markdown, also in a table's cell.</summary>
public static class MarkdownFilter
{
    private const string Special = @"\`*_[]<>&|~$";
    private const string SpecialAtStart = "#+-=:";

    /// <summary>
    /// Makes the text: line breaks and tabs become blanks, blanks at both ends go, control characters become U+FFFD; what
    /// starts a list, a heading or a rule is escaped at the start only, so that the source stays readable.
    /// </summary>
    public static Code Apply(string text)
    {
        var line = OneLine(text);
        var markdown = new StringBuilder(line.Length);
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        for (var i = 0; i < line.Length; i++)
        {
            var startsBlock = i == 0 ? SpecialAtStart.Contains(line[0], StringComparison.Ordinal) : i == digits && line[i] is ('.' or ')');
            if (startsBlock || Special.Contains(line[i], StringComparison.Ordinal))
                markdown.Append('\\');
            markdown.Append(line[i]);
        }
        return Code.Verified(markdown.ToString());
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune switch
            {
                { Value: '\t' } => line.Append(' '),
                _ when rune.IsLineBreak() => line.Append(' '),
                _ when rune.IsControlOrDirection() => line.Append(RuneExtensions.Replacement),
                _ => line.AppendRune(rune),
            };
        return line.ToString().Trim();
    }
}
