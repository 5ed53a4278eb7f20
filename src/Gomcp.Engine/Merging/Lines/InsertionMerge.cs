namespace Gomcp.Engine.Merging.Lines;

/// <summary>Merges what both sides put into one gap: what is the same once, the rest whole, the generated lines first.</summary>
internal sealed class InsertionMerge(SideScript mine, SideScript theirs, Reindentation reindentation, MergedParts parts, MergeLanguage language)
{
    private readonly TwinUnits twins = TwinUnits.Find(mine, theirs, language);

    public void Merge(int gap)
    {
        var one = reindentation.Inserted(mine.Inserted(gap), gap, theirs);
        var other = reindentation.Inserted(Wanted(theirs.Inserted(gap)), gap, mine);
        if (language != MergeLanguage.Toml)
        {
            Merge(one, other);
            return;
        }

        // What continues the table above comes before any new table, from either side.
        var (mineTables, theirTables) = (TomlTables.Start(one), TomlTables.Start(other));
        Merge(one[..mineTables], other[..theirTables]);
        Merge(one[mineTables..], other[theirTables..]);
    }

    private void Merge(ReadOnlySpan<FileLine> one, ReadOnlySpan<FileLine> other)
    {
        if (other.IsEmpty || IsSame(one, other))
            AddMine(one);
        else if (one.IsEmpty)
            parts.AddTheirs(other);
        else
            Meet(one, other);
    }

    private ReadOnlySpan<FileLine> Wanted(ReadOnlySpan<FileLine> lines)
    {
        foreach (var line in lines)
        {
            if (twins.IsDropped(line))
                return lines.ToArray().Where(other => !twins.IsDropped(other)).ToArray();
        }

        return lines;
    }

    private void AddMine(ReadOnlySpan<FileLine> lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            if (twins.Against(lines[i]) is { } twin && i + twin.Count <= lines.Length)
            {
                parts.Add(new MergedPart.Open([], lines.Slice(i, twin.Count).ToArray(), twin.Theirs, ConflictReason.SameName, lines[i].Number));
                i += twin.Count;
            }
            else
                parts.AddMine(lines.Slice(i++, 1));
        }
    }

    private void Meet(ReadOnlySpan<FileLine> one, ReadOnlySpan<FileLine> other)
    {
        var mineUnits = TextUnits.Split(one, language);
        var theirUnits = TextUnits.Split(other, language);
        if (NamesClash(one, mineUnits, other, theirUnits))
        {
            parts.Add(new MergedPart.Open([], one.ToArray(), other.ToArray(), ConflictReason.SameName, one[0].Number));
            return;
        }

        var taken = new HashSet<int>();
        foreach (var unit in theirUnits)
        {
            var twin = Twin(one, mineUnits, taken, other[unit.Start..unit.End]);
            if (twin < 0)
                parts.AddTheirs(other[unit.Start..unit.End]);
            else
            {
                taken.Add(twin);
                parts.AddMine(one[mineUnits[twin].Start..mineUnits[twin].End]);
            }
        }

        Rest(one, mineUnits, other, taken, theirUnits.Count);
    }

    private void Rest(ReadOnlySpan<FileLine> one, List<TextUnit> units, ReadOnlySpan<FileLine> other, HashSet<int> taken, int theirCount)
    {
        var isFirst = true;
        for (var i = 0; i < units.Count; i++)
        {
            if (taken.Contains(i))
                continue;
            var lines = one[units[i].Start..units[i].End];
            if (isFirst)
                lines = Separate(lines, other);
            isFirst = false;
            AddMine(lines);
        }

        // When all of the generated lines were there already nothing met, the person only added more.
        if (isFirst || taken.Count == theirCount)
            return;
        var (mineLine, theirsLine) = (one[0].Number, other[0].Number);
        parts.Notes.Add(new(MergeNoteKind.InsertionsMet, mineLine, theirsLine,
            $"Generated lines (from line {theirsLine}) were put before lines {mineLine} to {mineLine + one.Length - 1}, which were added at the same place."));
    }

    /// <summary>Keeps exactly one blank line between the two where either side separates its units by one.</summary>
    private ReadOnlySpan<FileLine> Separate(ReadOnlySpan<FileLine> lines, ReadOnlySpan<FileLine> other)
    {
        var (blankBefore, blankAfter) = (other[^1].Shape.IsBlank, lines[0].Shape.IsBlank);
        if (blankBefore && blankAfter)
            return lines[1..];
        if (!blankBefore && !blankAfter && (other[0].Shape.IsBlank || lines[^1].Shape.IsBlank))
            parts.Add(new MergedLine("", "", true));
        return lines;
    }

    private static int Twin(ReadOnlySpan<FileLine> one, List<TextUnit> units, HashSet<int> taken, ReadOnlySpan<FileLine> unit)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (!taken.Contains(i) && IsSame(one[units[i].Start..units[i].End], unit))
                return i;
        }

        return -1;
    }

    private bool NamesClash(ReadOnlySpan<FileLine> one, List<TextUnit> mineUnits, ReadOnlySpan<FileLine> other, List<TextUnit> theirUnits)
    {
        foreach (var unit in theirUnits)
        {
            var name = UnitName.Of(other[unit.Head].Key, language);
            if (name is null)
                continue;
            foreach (var candidate in mineUnits)
            {
                var isSame = IsSame(one[candidate.Start..candidate.End], other[unit.Start..unit.End]);
                if (!isSame && UnitName.Of(one[candidate.Head].Key, language) == name)
                    return true;
            }
        }

        return false;
    }

    private static bool IsSame(ReadOnlySpan<FileLine> one, ReadOnlySpan<FileLine> other)
    {
        one = Trim(one);
        other = Trim(other);
        if (one.Length != other.Length)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i].Id != other[i].Id)
                return false;
        }

        return true;
    }

    // Blank lines around a unit do not make it another.
    private static ReadOnlySpan<FileLine> Trim(ReadOnlySpan<FileLine> lines)
    {
        while (!lines.IsEmpty && lines[0].Shape.IsBlank)
            lines = lines[1..];
        while (!lines.IsEmpty && lines[^1].Shape.IsBlank)
            lines = lines[..^1];
        return lines;
    }
}
