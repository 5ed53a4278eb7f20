namespace Gomcp.Engine.Merging.Lines;

/// <summary>
/// What one side made of the base: the fate of each line, and what it put into each gap. Gap g lies before line g of the base;
/// the last gap lies behind the last line.
/// </summary>
internal sealed class SideScript
{
    private readonly LineFate[] fates;
    private readonly int[] targets;
    private readonly LineEdit[] edits;
    private readonly int[] gapStarts;
    private readonly int[] gapEnds;

    private SideScript(int length)
    {
        fates = new LineFate[length];
        targets = new int[length];
        edits = new LineEdit[length];
        gapStarts = new int[length + 1];
        gapEnds = new int[length + 1];
    }

    /// <summary>How many lines the base has.</summary>
    public int Length => fates.Length;

    /// <summary>The side's lines.</summary>
    public required FileLine[] Lines { get; init; }

    public static SideScript Of(FileLine[] @base, FileLine[] side)
    {
        var script = new SideScript(@base.Length) { Lines = side };
        var edits = SequenceDiff.Edits([.. @base.Select(line => line.Id)], [.. side.Select(line => line.Id)]);
        var at = 0;
        foreach (var edit in EditSliding.Slide(edits, @base, side).SelectMany(edit => EditRefinement.Refine(edit, @base, side)))
        {
            script.Keep(at, edit.OldStart, edit.NewStart);
            script.Apply(edit);
            at = edit.OldEnd;
        }

        script.Keep(at, @base.Length, side.Length);
        return script;
    }

    public LineFate Fate(int line) => fates[line];

    /// <summary>The successor of a line that was kept or changed.</summary>
    public FileLine Target(int line) => Lines[targets[line]];

    /// <summary>The edit that deleted or replaced the line.</summary>
    public LineEdit Edit(int line) => edits[line];

    /// <summary>What was put into a gap.</summary>
    public ReadOnlySpan<FileLine> Inserted(int gap) => Lines.AsSpan(gapStarts[gap], gapEnds[gap] - gapStarts[gap]);

    /// <summary>All that stands for the base's lines from start to end, without what lies in the gaps at both ends.</summary>
    public ReadOnlySpan<FileLine> Between(int start, int end) => Lines.AsSpan(gapEnds[start], gapStarts[end] - gapEnds[start]);

    /// <summary>The number in the side's file of the line at the place of the base's line, or of the one that follows.</summary>
    public int NumberAt(int line) => gapEnds[line] < Lines.Length ? Lines[gapEnds[line]].Number : Lines.Length > 0 ? Lines[^1].Number + 1 : 1;

    /// <summary>Whether the gap lies inside a run of lines that one edit deleted or replaced.</summary>
    public bool IsInside(int gap) =>
        gap > 0 && gap < fates.Length && fates[gap] is LineFate.Deleted or LineFate.Replaced && fates[gap - 1] == fates[gap] && edits[gap] == edits[gap - 1];

    private void Keep(int start, int end, int newEnd)
    {
        if (start == end)
            return;
        for (var i = end - 1; i >= start; i--)
        {
            targets[i] = newEnd - (end - i);
            fates[i] = LineFate.Kept;
            gapEnds[i] = targets[i];
            if (i > start)
                gapStarts[i] = targets[i];
        }

        // The gap behind the last kept line begins here, until an insertion says otherwise.
        gapStarts[end] = newEnd;
        gapEnds[end] = newEnd;
    }

    private void Apply(LineEdit edit)
    {
        if (edit.OldCount == 0)
        {
            gapEnds[edit.OldStart] = edit.NewEnd;
            return;
        }

        var isChange = edit is { OldCount: 1, NewCount: 1 };
        for (var i = edit.OldStart; i < edit.OldEnd; i++)
        {
            fates[i] = isChange ? LineFate.Changed : edit.NewCount == 0 ? LineFate.Deleted : LineFate.Replaced;
            targets[i] = isChange ? edit.NewStart : -1;
            edits[i] = edit;
            gapStarts[i + 1] = edit.NewEnd;
            gapEnds[i + 1] = edit.NewEnd;
        }
    }
}
