using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>attr</c>: any text as the value of a constant attribute, in HTML and in templ, double quotes included.</summary>
public static class TemplAttributeFilter
{
    /// <summary>Makes the value; control characters, which HTML cannot hold, become U+FFFD.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '"', Append);

    private static void Append(StringBuilder value, Rune rune) => _ = rune.Value switch
    {
        '"' => value.Append("&#34;"),
        '&' => value.Append("&amp;"),
        '<' => value.Append("&lt;"),
        '>' => value.Append("&gt;"),
        '\t' or '\n' or '\r' or 0x2028 or 0x2029 or 0xFEFF => value.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
        _ when Rune.IsControl(rune) => value.Append(RuneExtensions.Replacement),
        _ => value.AppendRune(rune),
    };
}
