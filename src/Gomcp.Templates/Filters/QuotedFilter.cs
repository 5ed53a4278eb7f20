using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary>The frame of the filters that quote a text: an opening mark, each rune in its place, a closing mark.</summary>
internal static class QuotedFilter
{
    /// <summary>Quotes a text; a lone surrogate becomes U+FFFD, as it would in UTF-8.</summary>
    public static Code Apply(string text, char quote, Action<StringBuilder, Rune> append)
    {
        var literal = new StringBuilder(text.Length + 2).Append(quote);
        foreach (var rune in text.EnumerateRunes())
            append(literal, rune);
        return Code.Verified(literal.Append(quote).ToString());
    }
}
