using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>html</c>: any text as text of HTML, or within quotes of either kind.</summary>
public static class HtmlFilter
{
    /// <summary>Makes the text; control characters, which HTML cannot hold, become U+FFFD.</summary>
    public static Code Apply(string text)
    {
        var html = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '"' => html.Append("&#34;"),
                '\'' => html.Append("&#39;"),
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '\r' => html.Append("&#13;"),
                '\t' or '\n' => html.Append((char)rune.Value),
                _ when Rune.IsControl(rune) => html.Append(RuneExtensions.Replacement),
                _ => html.AppendRune(rune),
            };
        return Code.Verified(html.ToString());
    }
}
