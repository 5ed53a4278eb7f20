using Gomcp.Engine.Merging.Words;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>The three-way merge of lines.</summary>
internal sealed class LineMerge
{
    private readonly FileLine[] @base;
    private readonly SideScript mine;
    private readonly SideScript theirs;
    private readonly InsertionMerge insertions;
    private readonly Reindentation reindentation;
    private readonly MergedParts parts = new();

    private LineMerge(FileLine[] @base, FileLine[] mine, FileLine[] theirs, MergeLanguage language)
    {
        this.@base = @base;
        this.mine = SideScript.Of(@base, mine);
        this.theirs = SideScript.Of(@base, theirs);
        reindentation = new(@base);
        insertions = new(this.mine, this.theirs, reindentation, parts, language);
    }

    /// <summary>Merges; the lines must come from one <see cref="LineTable"/>.</summary>
    public static MergedParts Merge(FileLine[] @base, FileLine[] mine, FileLine[] theirs, MergeLanguage language)
    {
        var merge = new LineMerge(@base, mine, theirs, language);
        merge.Run(language == MergeLanguage.Indented);
        return merge.parts;
    }

    private void Run(bool blanksCount)
    {
        var merged = MergeByWords(blanksCount);
        var regions = new Queue<ConflictRegion>(ConflictRegions.Find(mine, theirs, merged));
        for (var line = 0; line <= @base.Length;)
        {
            insertions.Merge(line);
            if (line == @base.Length)
                break;
            line = regions.TryPeek(out var region) && region.Start == line ? Conflict(regions) : Line(line, merged[line]);
        }

        AddedTwice.Note(mine, theirs, parts.Notes);
    }

    private string?[] MergeByWords(bool blanksCount)
    {
        var merged = new string?[@base.Length];
        for (var i = 0; i < merged.Length; i++)
        {
            if (mine.Fate(i) != LineFate.Changed || theirs.Fate(i) != LineFate.Changed)
                continue;
            var (one, other) = (mine.Target(i), theirs.Target(i));
            merged[i] = one.Id == other.Id ? one.Text : WordMerge.Merge(@base[i].Text, one.Text, other.Text, blanksCount);
        }

        return merged;
    }

    /// <summary>Passes a conflict; those that follow without a certain line between them are told as one.</summary>
    private int Conflict(Queue<ConflictRegion> regions)
    {
        var region = regions.Dequeue();
        while (regions.TryPeek(out var next) && next.Start == region.End && mine.Inserted(next.Start).IsEmpty && theirs.Inserted(next.Start).IsEmpty)
            region = region with { End = regions.Dequeue().End };
        parts.Add(new MergedPart.Open(
            @base[region.Start..region.End],
            mine.Between(region.Start, region.End).ToArray(),
            theirs.Between(region.Start, region.End).ToArray(),
            region.Reason,
            mine.NumberAt(region.Start)));
        return region.End;
    }

    private int Line(int line, string? merged)
    {
        var (one, other) = (mine.Fate(line), theirs.Fate(line));
        if (one == LineFate.Kept && other == LineFate.Kept)
            parts.Add(Kept(line));
        else if (one == LineFate.Changed && other == LineFate.Changed)
            parts.Add(new MergedLine(merged!, mine.Target(line).Source.Ending, mine.Target(line).Id != theirs.Target(line).Id));
        else if (one == LineFate.Changed)
            parts.Add(MergedLine.Mine(other == LineFate.Kept ? reindentation.Changed(mine.Target(line), line, theirs) : mine.Target(line)));
        else if (other == LineFate.Changed)
            parts.Add(MergedLine.Theirs(one == LineFate.Kept ? reindentation.Changed(theirs.Target(line), line, mine) : theirs.Target(line)));
        else if (one == LineFate.Replaced)
        {
            var edit = mine.Edit(line);
            parts.AddMine(mine.Between(edit.OldStart, edit.OldEnd));
            return edit.OldEnd;
        }
        else if (other == LineFate.Replaced)
        {
            var edit = theirs.Edit(line);
            parts.AddTheirs(theirs.Between(edit.OldStart, edit.OldEnd));
            return edit.OldEnd;
        }
        else if (one != LineFate.Deleted)
            parts.Vanished();
        return line + 1;
    }

    /// <summary>Only blanks can differ: the generated ones where the person left them alone.</summary>
    private MergedLine Kept(int line)
    {
        var (one, other) = (mine.Target(line), theirs.Target(line));
        return one.Text == other.Text || one.Text != @base[line].Text
            ? MergedLine.Mine(one)
            : new(other.Text, one.Source.Ending, true);
    }
}
