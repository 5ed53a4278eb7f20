namespace Gomcp.Engine.Merging;

/// <summary>A part of a merged file, in order: text that is certain, or a conflict.</summary>
public abstract record MergeSegment
{
    private MergeSegment()
    {
    }

    /// <summary>Text that both sides agree on or only one changed. Where Go columns reach into a conflict they are aligned when that is resolved.</summary>
    /// <param name="Text">Whole lines, with the file's line ends.</param>
    public sealed record Resolved(string Text) : MergeSegment;

    /// <summary>A place that needs a choice.</summary>
    /// <param name="Conflict">The texts.</param>
    public sealed record Conflicting(MergeConflict Conflict) : MergeSegment;
}
