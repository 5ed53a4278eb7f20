namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>An index of one column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsUnique">Whether no two rows may share a value.</param>
internal sealed record IndexState(string Name, bool IsUnique)
{
    /// <summary>Whether it counts only rows that are not deleted: the mark of those is its last column.</summary>
    public bool EndsWithMark { get; init; }
}
