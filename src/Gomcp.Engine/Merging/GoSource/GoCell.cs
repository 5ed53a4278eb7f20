namespace Gomcp.Engine.Merging.GoSource;

/// <summary>The text of one cell; a hard one keeps its column even where the whole column is empty.</summary>
internal readonly record struct GoCell(string Text, bool IsHard)
{
    /// <summary>Counted in characters as a reader sees them, not in UTF-16 units.</summary>
    public int Width => Text.EnumerateRunes().Count();
}
