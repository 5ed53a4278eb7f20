namespace Gomcp.Engine.Merging.Lines;

/// <summary>
/// Functions, types and components that both sides added at different places: the file can hold only one of a name. The person's place
/// wins; when the two differ, that place is a conflict.
/// </summary>
internal sealed class TwinUnits
{
    private readonly HashSet<int> dropped = [];
    private readonly Dictionary<int, (int Count, FileLine[] Theirs)> conflicts = [];

    private TwinUnits()
    {
    }

    public static TwinUnits Find(SideScript mine, SideScript theirs, MergeLanguage language)
    {
        var twins = new TwinUnits();
        var added = Units(theirs, language).ToLookup(unit => unit.Name);
        if (added.Count == 0)
            return twins;
        foreach (var unit in Units(mine, language).DistinctBy(unit => unit.Name))
        {
            // At one place they meet anyway.
            if (added[unit.Name].FirstOrDefault(other => other.Gap != unit.Gap) is { Lines: { } lines })
                twins.Add(unit.Lines, lines);
        }

        return twins;
    }

    /// <summary>Whether a generated line is left out, because its unit is the person's at another place.</summary>
    public bool IsDropped(FileLine theirs) => dropped.Contains(theirs.Number);

    /// <summary>The generated unit against the one of the person that begins with a line; null when there is none or it is the same.</summary>
    public (int Count, FileLine[] Theirs)? Against(FileLine mine) => conflicts.TryGetValue(mine.Number, out var twin) ? twin : null;

    private void Add(FileLine[] mine, FileLine[] theirs)
    {
        foreach (var line in theirs)
            dropped.Add(line.Number);
        if (!mine.Where(IsText).Select(line => line.Id).SequenceEqual(theirs.Where(IsText).Select(line => line.Id)))
            conflicts.Add(mine[0].Number, (mine.Length, theirs));
    }

    private static bool IsText(FileLine line) => !line.Shape.IsBlank;

    private static List<(string Name, int Gap, FileLine[] Lines)> Units(SideScript side, MergeLanguage language)
    {
        var units = new List<(string, int, FileLine[])>();
        for (var gap = 0; gap <= side.Length; gap++)
        {
            var lines = side.Inserted(gap);
            if (lines.IsEmpty)
                continue;
            foreach (var unit in TextUnits.Split(lines, language))
            {
                var head = lines[unit.Head];

                // A key may be there again, in another table.
                if (language == MergeLanguage.Toml && !TomlTables.IsHeader(head))
                    continue;
                if (head.Shape is { IsBlank: false, Indent: 0 } && UnitName.Of(head.Key, language) is { } name)
                    units.Add((name, gap, lines[unit.Start..unit.End].ToArray()));
            }
        }

        return units;
    }
}
