using System.Text;

namespace Gomcp.Templates.Filters;

/// <summary><c>sh</c>: any text as one word of a POSIX shell, in single quotes.</summary>
public static class ShellFilter
{
    /// <summary>Makes the word; U+0000, which no shell can hold, becomes U+FFFD.</summary>
    public static Code Apply(string text) => QuotedFilter.Apply(text, '\'', Append);

    private static void Append(StringBuilder word, Rune rune) => _ = rune.Value switch
    {
        '\'' => word.Append(@"'\''"),
        0 => word.Append(RuneExtensions.Replacement),
        _ => word.AppendRune(rune),
    };
}
