using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary>
/// <c>sqlstr</c>: any text as a string literal of standard SQL, as SQLite and PostgreSQL read it. MySQL reads a backslash
/// as an escape: there it has to be <see cref="MySqlStringFilter"/>.
/// </summary>
public static class SqlStringFilter
{
    /// <summary>Makes the literal; U+0000, which databases do not store in text, becomes U+FFFD.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '\'', Append);

    private static void Append(StringBuilder literal, Rune rune) => _ = rune.Value switch
    {
        '\'' => literal.Append("''"),
        0 => literal.Append(RuneExtensions.Replacement),
        _ => literal.AppendRune(rune),
    };
}
