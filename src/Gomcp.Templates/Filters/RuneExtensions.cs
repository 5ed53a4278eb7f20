using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary>What the filters ask of a rune.</summary>
internal static class RuneExtensions
{
    /// <summary>What stands for a rune that a language cannot hold.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether a reader sees the rune: bidirectional marks, joiners and separators would hide what a source does.</summary>
    public static bool IsVisible(this Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => false,
        UnicodeCategory.SpaceSeparator => rune.Value == ' ',
        _ => true,
    };

    /// <summary>Whether some reader of text takes the rune for the end of a line.</summary>
    public static bool IsLineBreak(this Rune rune) => rune.Value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    /// <summary>Whether the rune is a control character or changes the direction of the text after it.</summary>
    public static bool IsControlOrDirection(this Rune rune) =>
        Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    /// <summary>Appends a rune as it is, without a string in between.</summary>
    public static StringBuilder AppendRune(this StringBuilder builder, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        return builder.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>Appends a rune as <c>\uXXXX</c>, or <c>\UXXXXXXXX</c> where four digits are too few.</summary>
    public static StringBuilder AppendUnicodeEscape(this StringBuilder builder, Rune rune) => rune.IsBmp
        ? builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
        : builder.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
}
