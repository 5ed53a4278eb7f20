namespace Gomcp.Engine.Merging.Lines;

/// <summary>Finds lines that both sides added, at different places.</summary>
internal static class AddedTwice
{
    // Shorter lines are braces and the like, which repeat by nature.
    private const int ShortestLine = 12;

    public static void Note(SideScript mine, SideScript theirs, List<MergeNote> notes)
    {
        var added = new Dictionary<int, (int Line, int Gap)>();
        for (var gap = 0; gap <= mine.Length; gap++)
        {
            var lines = theirs.Inserted(gap);
            for (var i = 0; i < lines.Length; i++)
            {
                if (IsTelling(lines[i]))
                    added.TryAdd(lines[i].Id, (lines[i].Number, gap));
            }
        }

        if (added.Count == 0)
            return;
        for (var gap = 0; gap <= mine.Length; gap++)
        {
            var lines = mine.Inserted(gap);
            for (var i = 0; i < lines.Length; i++)
            {
                if (added.TryGetValue(lines[i].Id, out var other) && other.Gap != gap)
                    notes.Add(Note(lines[i], other.Line));
            }
        }
    }

    private static bool IsTelling(FileLine line) => line.Key.Length >= ShortestLine && line.Key.Any(char.IsLetter) && !line.Key.StartsWith("return", StringComparison.Ordinal);

    private static MergeNote Note(FileLine line, int theirsLine) =>
        new(MergeNoteKind.AddedTwice, line.Number, theirsLine, $"Line {line.Number} is generated too now (line {theirsLine}) and is there twice: {line.Key}");
}
