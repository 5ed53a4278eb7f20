namespace Gomcp.Engine.Specs;

/// <summary>First and last day, time or moment of a field, both inclusive and as a browser writes them: 2026-03-31, 09:30, 2026-03-31T09:30.</summary>
/// <param name="Min">The first; null for none.</param>
/// <param name="Max">The last; null for none, never before <paramref name="Min"/>.</param>
public readonly record struct MomentRange(string? Min, string? Max)
{
    /// <summary>Whether there is neither.</summary>
    public bool IsOpen => Min is null && Max is null;

    /// <summary>Whether a text of the same kind is within it.</summary>
    public bool Contains(string text) =>
        (Min is null || string.CompareOrdinal(text, Min) >= 0) && (Max is null || string.CompareOrdinal(text, Max) <= 0);
}
