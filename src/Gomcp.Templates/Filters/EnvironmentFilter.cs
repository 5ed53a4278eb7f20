using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary>
/// <c>env</c>: any text as a value in an .env file, in double quotes, as godotenv, Docker Compose and a shell that sources
/// the file read it alike; but a shell leaves <c>\n</c> as it is.
/// </summary>
public static class EnvironmentFilter
{
    /// <summary>Makes the value; control characters other than line breaks become U+FFFD.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '"', Append);

    private static void Append(StringBuilder value, Rune rune) => _ = rune.Value switch
    {
        '"' or '\\' or '$' or '`' => value.Append('\\').Append((char)rune.Value),
        '\n' => value.Append(@"\n"),
        '\r' => value.Append(@"\r"),
        '\t' => value.Append('\t'),
        _ when rune.IsControlOrDirection() => value.Append(RuneExtensions.Replacement),
        _ => value.AppendRune(rune),
    };
}
