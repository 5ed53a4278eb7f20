namespace Gomcp.Engine.Merging.Lines;

/// <summary>Finds where two sides disagree.</summary>
internal sealed class ConflictRegions
{
    private readonly SideScript mine;
    private readonly SideScript theirs;
    private readonly string?[] mergedByWords;
    private readonly List<ConflictRegion> found = [];

    private ConflictRegions(SideScript mine, SideScript theirs, string?[] mergedByWords)
    {
        this.mine = mine;
        this.theirs = theirs;
        this.mergedByWords = mergedByWords;
    }

    /// <summary>The regions in order, apart from each other.</summary>
    /// <param name="mine">The person's changes.</param>
    /// <param name="theirs">The generated changes.</param>
    /// <param name="mergedByWords">For each line that both changed, the merged line; null where that failed.</param>
    public static List<ConflictRegion> Find(SideScript mine, SideScript theirs, string?[] mergedByWords)
    {
        var regions = new ConflictRegions(mine, theirs, mergedByWords);
        for (var i = 0; i < mergedByWords.Length; i++)
        {
            regions.Line(i);
            regions.Gap(i, mine, theirs, ConflictReason.DeletedByGenerator);
            regions.Gap(i, theirs, mine, ConflictReason.DeletedByPerson);
        }

        return Join(regions.found);
    }

    private void Line(int line)
    {
        var (one, other) = (mine.Fate(line), theirs.Fate(line));
        if (one == LineFate.Kept || other == LineFate.Kept || (one == LineFate.Deleted && other == LineFate.Deleted))
            return;
        if (one == LineFate.Changed && other == LineFate.Changed)
        {
            if (mergedByWords[line] is null)
                found.Add(new(line, line + 1, ConflictReason.BothChanged));
            return;
        }

        if (one == LineFate.Replaced && other == LineFate.Replaced && IsSame(mine.Edit(line), theirs.Edit(line)))
            return;
        var start = Math.Min(Start(mine, line), Start(theirs, line));
        var end = Math.Max(End(mine, line), End(theirs, line));
        var reason = one == LineFate.Deleted ? ConflictReason.DeletedByPerson
            : other == LineFate.Deleted ? ConflictReason.DeletedByGenerator
            : ConflictReason.BothChanged;
        found.Add(new(start, end, reason));
    }

    /// <summary>Something put inside what the other side deleted or replaced has lost its place.</summary>
    private void Gap(int gap, SideScript inserting, SideScript other, ConflictReason whenDeleted)
    {
        if (!other.IsInside(gap) || inserting.Inserted(gap).IsEmpty)
            return;
        var edit = other.Edit(gap);
        found.Add(new(edit.OldStart, edit.OldEnd, edit.NewCount == 0 ? whenDeleted : ConflictReason.BothChanged));
    }

    private bool IsSame(LineEdit one, LineEdit other)
    {
        if (one.OldStart != other.OldStart || one.OldEnd != other.OldEnd || one.NewCount != other.NewCount)
            return false;
        for (var i = 0; i < one.NewCount; i++)
        {
            if (mine.Lines[one.NewStart + i].Id != theirs.Lines[other.NewStart + i].Id)
                return false;
        }

        return true;
    }

    private static int Start(SideScript side, int line) => side.Fate(line) is LineFate.Deleted or LineFate.Replaced ? side.Edit(line).OldStart : line;

    private static int End(SideScript side, int line) => side.Fate(line) is LineFate.Deleted or LineFate.Replaced ? side.Edit(line).OldEnd : line + 1;

    private static List<ConflictRegion> Join(List<ConflictRegion> regions)
    {
        var joined = new List<ConflictRegion>();
        foreach (var region in regions.OrderBy(region => region.Start).ThenByDescending(region => region.End))
        {
            if (joined.Count > 0 && region.Start < joined[^1].End)
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, region.End) };
            else
                joined.Add(region);
        }

        return joined;
    }
}
