using System.Text;
using CsCheck;

namespace Gomcp.Templates.Tests.Filters;

/// <summary>Makes the texts that try to leave the place they are put in.</summary>
internal static class HostileText
{
    private static readonly string[] Known =
    [
        "", " ", "\"", "'", "`", "\\", "\\\"", "\\'", "''", "*/", "/*", "//", "--", "#", "\n", "\r\n", "\r", "\t", "\0", "\u0007", "\u007f", "\u0085", "\u00a0", "\u200b",
        "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffd", "\uffff", "\ud800", "\udc00", "\ud83d\ude00", "\ue000", "{", "}", "{{ .X }}", "[[ .X ]]", "@component()", "<script>alert(1)</script>", "</script>",
        "&amp;", "&", "$HOME", "${HOME}", "$(id)", "`id`", "%s", "%", "!", "|", "a|b", "*x*", "_x_", "[x](y)", "![x](y)", "1. x", "- x", "+ x", "+build ignore", "go:embed x", "if x {", "for", "'; drop table x; --", "\\'; drop table x; --",
    ];

    private static readonly Gen<string> OneKnown = Gen.Int[0, Known.Length - 1].Select(i => Known[i]);

    /// <summary>Random text, a hostile one, or hostile ones joined.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Gen.String, OneKnown, OneKnown.Array[2, 5].Select(parts => string.Concat(parts)), Gen.Select(Gen.String, OneKnown, (a, b) => a + b + a));

    /// <summary>What UTF-8 makes of a text: a lone surrogate is U+FFFD.</summary>
    public static string Scalars(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    /// <summary>A text with some runes replaced, the rest as UTF-8 has it.</summary>
    public static string Map(string text, Func<Rune, string> map) => string.Concat(text.EnumerateRunes().Select(map));

    /// <summary>Tries a property on many texts.</summary>
    public static void ForAll(Action<string> property) => Any.Sample(property, iter: 5_000, threads: 1);
}
