namespace Gomcp.Engine.Merging.Lines;

/// <summary>Collects the parts of a result.</summary>
internal sealed class MergedParts
{
    private readonly List<MergedPart> parts = [];
    private bool touchNext;

    public IReadOnlyList<MergedPart> All => parts;

    /// <summary>Remarks for the person.</summary>
    public List<MergeNote> Notes { get; } = [];

    public void Add(MergedLine line)
    {
        if (parts is not [.., MergedPart.Certain certain])
            parts.Add(certain = new([]));
        certain.Lines.Add(touchNext ? line with { IsTouched = true } : line);
        touchNext = false;
    }

    public void AddMine(ReadOnlySpan<FileLine> lines)
    {
        foreach (var line in lines)
            Add(MergedLine.Mine(line));
    }

    public void AddTheirs(ReadOnlySpan<FileLine> lines)
    {
        foreach (var line in lines)
            Add(MergedLine.Theirs(line));
    }

    public void Add(MergedPart.Open conflict)
    {
        parts.Add(conflict);
        touchNext = false;
    }

    /// <summary>Adds the parts and remarks of what follows in the file.</summary>
    public void Append(MergedParts following)
    {
        foreach (var part in following.parts)
        {
            if (part is MergedPart.Certain { Lines: var lines })
                lines.ForEach(Add);
            else
                Add((MergedPart.Open)part);
        }

        Notes.AddRange(following.Notes);
    }

    /// <summary>Lines vanished here: what stands around them may need new columns.</summary>
    public void Vanished()
    {
        touchNext = true;
        if (parts is [.., MergedPart.Certain { Lines: { Count: > 0 } lines }])
            lines[^1] = lines[^1] with { IsTouched = true };
    }
}
