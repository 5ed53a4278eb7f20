using System.Text;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>What of a line counts when lines are compared: its words, not the blanks between them.</summary>
internal static class LineKey
{
    /// <summary>Runs of blanks become one, those at the ends go; inside quotes every blank counts, and so does indentation where it has a meaning.</summary>
    public static string Of(string line, MergeLanguage language)
    {
        var text = line.AsSpan().TrimEnd();
        var start = language == MergeLanguage.Indented ? 0 : text.Length - text.TrimStart().Length;
        var key = new StringBuilder(text.Length);
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && c is '"' or '`')
                quote = c;
            else if (c == quote)
                quote = '\0';
            var isRun = c is ' ' or '\t' && key.Length > 0 && quote == '\0' && language != MergeLanguage.Indented;
            if (!isRun)
                key.Append(c);
            else if (key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString();
    }
}
