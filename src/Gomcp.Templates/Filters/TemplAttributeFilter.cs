using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>attr</c>: any text as the value of a constant attribute, in HTML and in templ, double quotes included.</summary>
public static class TemplAttributeFilter
{
    /// <summary>Makes the value; what HTML cannot hold (U+0000 and most control characters) becomes U+FFFD.</summary>
    public static Code Apply(string text)
    {
        var value = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
            Append(value, rune);
        return Code.Verified(value.Append('"').ToString());
    }

    private static void Append(StringBuilder value, Rune rune)
    {
        switch (rune.Value)
        {
            case '"':
                value.Append("&#34;");
                break;
            case '&':
                value.Append("&amp;");
                break;
            case '<':
                value.Append("&lt;");
                break;
            case '>':
                value.Append("&gt;");
                break;
            case '\t' or '\n' or '\r' or 0x2028 or 0x2029 or 0xFEFF:
                value.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
                break;
            case < 0x20 or (>= 0x7F and <= 0x9F):
                value.Append('\uFFFD');
                break;
            default:
                value.Append(rune.ToString());
                break;
        }
    }
}
