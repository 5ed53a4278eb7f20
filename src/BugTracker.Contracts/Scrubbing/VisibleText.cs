using System.Text;

namespace BugTracker.Contracts.Scrubbing;

/// <summary>
/// Removes what a reader cannot see: control characters (a terminal would obey them), direction overrides and
/// zero-width characters (they make text read differently from what it is), and Unicode tags (a language model reads
/// them, a person does not).
/// </summary>
public static class VisibleText
{
    /// <summary>Keeps line breaks and tabs. CR LF and a lone CR become LF; a broken surrogate becomes U+FFFD.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    /// <summary>Makes one line: line breaks and tabs become blanks.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    private static string Clean(string text, bool keepLines)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var afterReturn = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSecondHalfOfBreak = afterReturn && rune.Value == '\n';
            afterReturn = rune.Value == '\r';
            if (isSecondHalfOfBreak)
            {
                continue;
            }

            if (rune.Value is '\r' or '\n' or 0x2028 or 0x2029 or 0x85)
            {
                result.Append(keepLines ? '\n' : ' ');
            }
            else if (rune.Value == '\t')
            {
                result.Append(keepLines ? '\t' : ' ');
            }
            else if (!IsHidden(rune.Value))
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    private static bool IsHidden(int value) => value
        is < 0x20 or (>= 0x7f and <= 0x9f) or 0xad or 0x61c or 0x180e
        or (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f)
        or 0xfeff or (>= 0xfff9 and <= 0xfffb) or (>= 0xe0000 and <= 0xe0fff);
}
