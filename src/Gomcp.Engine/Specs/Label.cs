using System.Text;

namespace Gomcp.Engine.Specs;

/// <summary>One line of text for people: 1 to 200 characters of valid Unicode, trimmed, without control characters or line breaks.</summary>
public sealed record Label
{
    private Label(string value) => Value = value;

    /// <summary>The text, in no way escaped.</summary>
    public string Value { get; }

    /// <summary>What a label has to be, for messages.</summary>
    public const string Rule = "one line of 1 to 200 characters";

    /// <summary>Makes a label from a name that is known to be valid.</summary>
    public static Label Of(string text) =>
        TryParse(text) ?? throw new ArgumentException($"Not a label: {text}", nameof(text));

    /// <summary>Reads a label; null when it is not one.</summary>
    public static Label? TryParse(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length is > 0 and <= 200 && IsOneLine(trimmed) ? new Label(trimmed) : null;
    }

    /// <summary>Whether a text is trimmed, valid Unicode and free of control characters and line breaks, however long it is.</summary>
    internal static bool IsOneLine(string text) => text.Trim() == text && text.EnumerateRunes().All(IsPlain) && !HasLoneSurrogate(text);

    /// <inheritdoc/>
    public override string ToString() => Value;

    // U+2028 and U+2029 break lines in some languages; the bidirectional overrides make a text read as another one.
    private static bool IsPlain(Rune rune) =>
        !Rune.IsControl(rune) && rune.Value is not (0x2028 or 0x2029 or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
