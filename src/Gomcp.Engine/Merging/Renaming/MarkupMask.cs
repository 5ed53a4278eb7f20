using System.Text.RegularExpressions;

namespace Gomcp.Engine.Merging.Renaming;

/// <summary>Blanks out what markup has and Go's scanner would misread: apostrophes, addresses, HTML comments. Places stay the same.</summary>
internal static partial class MarkupMask
{
    public static string Mask(IEnumerable<string> lines) => string.Join('\n', lines.Select(Mask));

    private static string Mask(string line) => Misleading().Replace(line, match =>
        match.Groups["keep"].Success ? match.Value : new string(' ', match.Length));

    // Runes and strings stay; so does a comment of Go, which never follows a colon.
    [GeneratedRegex("""(?<keep>'(?:\\.|[^'\\])'|"(?:[^"\\]|\\.)*")|'|<!--.*?(?:-->|$)|:/+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Misleading();
}
