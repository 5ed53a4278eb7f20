using System.Text;

namespace BugTracker.Contracts.Scrubbing;

/// <summary>Cuts a text to a limit without splitting a character.</summary>
public static class TextLimit
{
    /// <summary>Cuts to a number of UTF-16 units.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>Cuts to a number of bytes of UTF-8.</summary>
    public static string CutBytes(string text, int bytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= bytes)
        {
            return text;
        }

        var (used, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
