namespace BugTracker.Stores;

/// <summary>What is stored after an add, and whether this add put it there.</summary>
internal sealed record AddedBug(StoredBug Stored, bool IsNew);
