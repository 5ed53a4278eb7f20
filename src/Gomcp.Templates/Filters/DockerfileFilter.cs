using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>dockerfile</c>: any text as the value of an ENV, ARG or LABEL of a Dockerfile, in double quotes.</summary>
public static class DockerfileFilter
{
    /// <summary>Makes the value; a Dockerfile's value has one line, so line breaks become blanks, control characters U+FFFD.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '"', Append);

    private static void Append(StringBuilder value, Rune rune) => _ = rune.Value switch
    {
        '"' or '\\' or '$' => value.Append('\\').Append((char)rune.Value),
        '\t' => value.Append('\t'),
        _ when rune.IsLineBreak() => value.Append(' '),
        _ when rune.IsControlOrDirection() => value.Append(RuneExtensions.Replacement),
        _ => value.AppendRune(rune),
    };
}
