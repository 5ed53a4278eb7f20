using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>toml</c>: any text as a basic string of TOML, quotes included.</summary>
public static class TomlFilter
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
        _ when rune.IsVisible() => literal.AppendRune(rune),
        _ => literal.AppendUnicodeEscape(rune),
    };
}
