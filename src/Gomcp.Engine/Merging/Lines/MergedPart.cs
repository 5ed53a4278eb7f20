namespace Gomcp.Engine.Merging.Lines;

/// <summary>A part of the result of a merge by lines.</summary>
internal abstract record MergedPart
{
    private MergedPart()
    {
    }

    /// <summary>Lines that are certain.</summary>
    public sealed record Certain(List<MergedLine> Lines) : MergedPart;

    /// <summary>A conflict.</summary>
    /// <param name="Base">The lines that were generated last time.</param>
    /// <param name="Mine">The person's.</param>
    /// <param name="Theirs">Those that are generated now.</param>
    /// <param name="Reason">Why it is one.</param>
    /// <param name="Line">The first line concerned in the person's file, from 1.</param>
    public sealed record Open(FileLine[] Base, FileLine[] Mine, FileLine[] Theirs, ConflictReason Reason, int Line) : MergedPart;
}
