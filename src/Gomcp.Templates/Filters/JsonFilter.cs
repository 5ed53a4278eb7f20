using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>json</c>: any text as a string of JSON, quotes included; safe in a script element too.</summary>
public static class JsonFilter
{
    /// <summary>Makes the string.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '"', Append);

    private static void Append(StringBuilder literal, Rune rune) => _ = rune.Value switch
    {
        '"' => literal.Append("\\\""),
        '\\' => literal.Append(@"\\"),
        '\n' => literal.Append(@"\n"),
        '\r' => literal.Append(@"\r"),
        '\t' => literal.Append(@"\t"),
        '<' or '>' or '&' => literal.AppendUnicodeEscape(rune),
        _ when rune.IsVisible() => literal.AppendRune(rune),
        _ => AppendUnits(literal, rune),
    };

    private static StringBuilder AppendUnits(StringBuilder literal, Rune rune)
    {
        foreach (var unit in rune.ToString())
            literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        return literal;
    }
}
