using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>mysqlstr</c>: any text as a string literal of MySQL, where a backslash is an escape.</summary>
public static class MySqlStringFilter
{
    /// <summary>Makes the literal; U+0000 becomes U+FFFD, as in the other databases.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '\'', Append);

    private static void Append(StringBuilder literal, Rune rune) => _ = rune.Value switch
    {
        '\'' => literal.Append("''"),
        '\\' => literal.Append(@"\\"),
        '\n' => literal.Append(@"\n"),
        '\r' => literal.Append(@"\r"),
        0 => literal.Append(RuneExtensions.Replacement),
        _ => literal.AppendRune(rune),
    };
}
