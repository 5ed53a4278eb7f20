using System.Text.RegularExpressions;

namespace Gomcp.Engine.Merging.Imports;

/// <summary>The import declaration of a Go or templ file and where it stands.</summary>
/// <param name="Start">Its first line, blank lines before it included.</param>
/// <param name="End">The line after its last; equal to the start when there is none.</param>
/// <param name="Groups">The imports, in the groups that blank lines make.</param>
internal sealed partial record ImportSection(int Start, int End, IReadOnlyList<IReadOnlyList<ImportSpec>> Groups)
{
    /// <summary>All imports.</summary>
    public IEnumerable<ImportSpec> Specs => Groups.SelectMany(group => group);

    /// <summary>Finds it; null when the file has no package clause, or imports in a form that is better left to the merge by lines.</summary>
    public static ImportSection? Find(IReadOnlyList<string> lines)
    {
        var package = 0;
        while (package < lines.Count && !lines[package].StartsWith("package ", StringComparison.Ordinal))
            package++;
        if (package == lines.Count)
            return null;
        var first = package + 1;
        while (first < lines.Count && (lines[first].Trim().Length == 0 || lines[first].StartsWith("//", StringComparison.Ordinal)))
            first++;
        if (first == lines.Count || !lines[first].StartsWith("import", StringComparison.Ordinal))
            return new(package + 1, package + 1, []);
        var (groups, end) = lines[first].TrimEnd() == "import (" ? Block(lines, first + 1) : Single(lines, first);
        if (groups is null || (end < lines.Count && NextIsImport(lines, end)))
            return null;
        while (first > package + 1 && lines[first - 1].Trim().Length == 0)
            first--;
        return new(first, end, groups);
    }

    private static bool NextIsImport(IReadOnlyList<string> lines, int at)
    {
        while (at < lines.Count && lines[at].Trim().Length == 0)
            at++;
        return at < lines.Count && lines[at].StartsWith("import", StringComparison.Ordinal);
    }

    private static (IReadOnlyList<IReadOnlyList<ImportSpec>>? Groups, int End) Single(IReadOnlyList<string> lines, int at) =>
        Spec(lines[at]["import".Length..], []) is { } spec ? ([[spec]], at + 1) : (null, at);

    private static (IReadOnlyList<IReadOnlyList<ImportSpec>>? Groups, int End) Block(IReadOnlyList<string> lines, int at)
    {
        var groups = new List<IReadOnlyList<ImportSpec>>();
        var group = new List<ImportSpec>();
        var lead = new List<string>();
        for (; at < lines.Count; at++)
        {
            var line = lines[at].Trim();
            if (line == ")")
            {
                if (group.Count > 0)
                    groups.Add(group);
                return lead.Count > 0 ? (null, at) : (groups, at + 1);
            }

            if (line.StartsWith("//", StringComparison.Ordinal))
                lead.Add(line);
            else if (line.Length == 0)
            {
                if (group.Count > 0)
                    groups.Add(group);
                group = [];
            }
            else if (Spec(line, lead) is { } spec)
            {
                group.Add(spec);
                lead = [];
            }
            else
                break;
        }

        return (null, at);
    }

    private static ImportSpec? Spec(string text, IReadOnlyList<string> lead)
    {
        var match = SpecPattern().Match(text);
        return match.Success && match.Groups["path"].Value is not "\"C\""
            ? new(match.Groups["alias"].Value, match.Groups["path"].Value, match.Groups["comment"].Value.TrimEnd(), lead)
            : null;
    }

    [GeneratedRegex("""^\s*(?:(?<alias>\.|\w+)\s+)?(?<path>"[^"]+"|`[^`]+`)\s*;?\s*(?<comment>//.*)?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex SpecPattern();
}
