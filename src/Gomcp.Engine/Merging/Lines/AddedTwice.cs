namespace Gomcp.Engine.Merging.Lines;

/// <summary>Finds items of lists that both sides added, at different places.</summary>
internal static class AddedTwice
{
    // Shorter lines are braces and the like, which repeat by nature.
    private const int ShortestLine = 12;

    public static void Note(SideScript mine, SideScript theirs, List<MergeNote> notes)
    {
        var added = new Dictionary<int, (int Line, int Gap)>();
        for (var gap = 0; gap <= mine.Length; gap++)
        {
            foreach (var line in Items(theirs.Inserted(gap)))
                added.TryAdd(line.Id, (line.Number, gap));
        }

        if (added.Count == 0)
            return;
        for (var gap = 0; gap <= mine.Length; gap++)
        {
            foreach (var line in Items(mine.Inserted(gap)))
            {
                if (added.TryGetValue(line.Id, out var other) && other.Gap != gap)
                    notes.Add(Note(line, other.Line));
            }
        }
    }

    /// <summary>Lines that are a unit of their own, as the items of a list are; inside functions the same line says nothing.</summary>
    private static List<FileLine> Items(ReadOnlySpan<FileLine> lines)
    {
        var items = new List<FileLine>();
        if (lines.IsEmpty)
            return items;
        foreach (var unit in TextUnits.Split(lines))
        {
            if (unit.End - unit.Start == 1 && IsTelling(lines[unit.Head]))
                items.Add(lines[unit.Head]);
        }

        return items;
    }

    private static bool IsTelling(FileLine line) => line.Key.Length >= ShortestLine && line.Key.Any(char.IsLetter) && !line.Key.StartsWith("return", StringComparison.Ordinal);

    private static MergeNote Note(FileLine line, int theirsLine) =>
        new(MergeNoteKind.AddedTwice, line.Number, theirsLine, $"Line {line.Number} is generated too now (line {theirsLine}) and is there twice: {line.Key}");
}
