namespace BugTracker.Stores;

/// <summary>A place in a list: the bug that was shown last.</summary>
internal sealed record ListPosition(DateTimeOffset CreatedAt, string Id);
