using System.Text.RegularExpressions;
using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Merging.Imports;

/// <summary>Which names a text puts before a dot: the packages it uses, and more.</summary>
internal static partial class PackageUses
{
    public static HashSet<string> Find(string text, MergeLanguage language) =>
        language == MergeLanguage.Go
            ? InGo(text)
            : [.. Qualifier().Matches(text).Select(match => match.Groups["name"].Value)];

    private static HashSet<string> InGo(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tokens = GoScanner.Scan(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind == GoTokenKind.Identifier && text[tokens[i + 1].Start] == '.')
                names.Add(text[tokens[i].Start..tokens[i].End]);
        }

        return names;
    }

    // Markup has quotes and slashes that are none of Go's, so every name counts there.
    [GeneratedRegex("""\b(?<name>\w+)\.""", RegexOptions.ExplicitCapture)]
    private static partial Regex Qualifier();
}
