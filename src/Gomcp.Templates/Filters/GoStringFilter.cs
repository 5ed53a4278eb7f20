using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>gostr</c>: any text as an interpreted string literal of Go, quotes included.</summary>
public static class GoStringFilter
{
    /// <summary>Makes the literal; a lone surrogate becomes U+FFFD, as it would in UTF-8.</summary>
    public static Code Apply(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
            Append(literal, rune);
        return Code.Verified(literal.Append('"').ToString());
    }

    private static void Append(StringBuilder literal, Rune rune)
    {
        switch (rune.Value)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append(@"\\");
                break;
            case '\n':
                literal.Append(@"\n");
                break;
            case '\r':
                literal.Append(@"\r");
                break;
            case '\t':
                literal.Append(@"\t");
                break;
            case < 0x80 when Rune.IsControl(rune):
                literal.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
                break;
            default:
                AppendRune(literal, rune);
                break;
        }
    }

    private static void AppendRune(StringBuilder literal, Rune rune)
    {
        if (IsVisible(rune))
            literal.Append(rune.ToString());
        else if (rune.IsBmp)
            literal.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        else
            literal.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
    }

    /// <summary>Whether a reader sees the rune: bidirectional marks, joiners and separators are told by their number.</summary>
    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => false,
        UnicodeCategory.SpaceSeparator => rune.Value == ' ',
        _ => true,
    };
}
