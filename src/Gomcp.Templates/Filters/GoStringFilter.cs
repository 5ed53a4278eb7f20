using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>gostr</c>: any text as an interpreted string literal of Go, quotes included.</summary>
public static class GoStringFilter
{
    /// <summary>Makes the literal.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '"', Append);

    private static void Append(StringBuilder literal, Rune rune) => _ = rune.Value switch
    {
        '"' => literal.Append("\\\""),
        '\\' => literal.Append(@"\\"),
        '\n' => literal.Append(@"\n"),
        '\r' => literal.Append(@"\r"),
        '\t' => literal.Append(@"\t"),
        < 0x80 when Rune.IsControl(rune) => literal.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
        _ when rune.IsVisible() => literal.AppendRune(rune),
        _ => literal.AppendUnicodeEscape(rune),
    };
}
