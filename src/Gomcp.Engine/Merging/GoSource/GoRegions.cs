namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Which lines of a file are Go: all of a Go file, of a templ file those outside its components.</summary>
internal static class GoRegions
{
    private static readonly string[] Components = ["templ ", "css ", "script "];

    /// <summary>First line and count of each region.</summary>
    public static IEnumerable<(int Start, int Count)> Of(IReadOnlyList<string> lines, MergeLanguage language)
    {
        if (language == MergeLanguage.Go)
            return [(0, lines.Count)];
        return language == MergeLanguage.Templ ? OutsideComponents(lines) : [];
    }

    private static IEnumerable<(int Start, int Count)> OutsideComponents(IReadOnlyList<string> lines)
    {
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Array.Exists(Components, word => lines[i].StartsWith(word, StringComparison.Ordinal)))
                continue;
            if (i > start)
                yield return (start, i - start);
            while (i < lines.Count && lines[i].TrimEnd() != "}")
                i++;
            start = i + 1;
        }

        if (start < lines.Count)
            yield return (start, lines.Count - start);
    }
}
