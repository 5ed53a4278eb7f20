namespace Gomcp.Engine.Merging.Lines;

/// <summary>
/// An insertion among equal lines could begin a line earlier or later. Of the places where it can be, the one is chosen where whole units
/// (a function, a block, a field) were inserted; so both sides of a merge come to the same place. Deletions likewise.
/// </summary>
internal static class EditSliding
{
    private const int Farthest = 200;
    private const int StartsInside = 10_000;
    private const int EndsElsewhere = 5_000;
    private const int NoBlankBefore = 1;
    private const int NoBlankAround = 2;

    public static List<LineEdit> Slide(List<LineEdit> edits, FileLine[] old, FileLine[] @new)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            var edit = edits[i];
            if (edit.OldCount > 0 && edit.NewCount > 0)
                continue;
            var (lines, start, end) = edit.OldCount == 0 ? (@new, edit.NewStart, edit.NewEnd) : (old, edit.OldStart, edit.OldEnd);

            // At least one equal line stays between two edits: touching, they would be one.
            var before = i > 0 ? edit.OldStart - edits[i - 1].OldEnd - 1 : edit.OldStart;
            var after = i + 1 < edits.Count ? edits[i + 1].OldStart - edit.OldEnd - 1 : old.Length - edit.OldEnd;
            var shift = Best(lines, start, end, Math.Min(before, Farthest), Math.Min(after, Farthest));
            edits[i] = new(edit.OldStart + shift, edit.OldEnd + shift, edit.NewStart + shift, edit.NewEnd + shift);
        }

        return edits;
    }

    private static int Best(FileLine[] lines, int start, int end, int before, int after)
    {
        var (up, down) = (0, 0);
        while (up < before && lines[start - up - 1].Id == lines[end - up - 1].Id)
            up++;
        while (down < after && lines[start + down].Id == lines[end + down].Id)
            down++;
        var (best, bestCost) = (0, int.MaxValue);
        for (var shift = down; shift >= -up; shift--)
        {
            var cost = Cost(lines, start + shift, end + shift);
            if (cost < bestCost)
                (best, bestCost) = (shift, cost);
        }

        return best;
    }

    private static int Cost(FileLine[] lines, int start, int end)
    {
        var (first, last) = (start, end - 1);
        while (first < end && lines[first].Shape.IsBlank)
            first++;
        while (last > first && lines[last].Shape.IsBlank)
            last--;
        if (first == end)
            return 0;
        var (head, tail) = (lines[first].Shape, lines[last].Shape);
        return (head.IsCloser && last > first ? StartsInside : 0)
            + (head.Indent == tail.Indent ? 0 : EndsElsewhere)
            + (head.Indent * 10)
            + (first > start ? 0 : last < end - 1 ? NoBlankBefore : NoBlankAround);
    }
}
