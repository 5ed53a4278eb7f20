namespace Gomcp.Engine.Merging.Lines;

/// <summary>The old items from <paramref name="OldStart"/> up to <paramref name="OldEnd"/> became the new ones; either range may be empty, not both.</summary>
internal readonly record struct LineEdit(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int OldCount => OldEnd - OldStart;

    public int NewCount => NewEnd - NewStart;
}
