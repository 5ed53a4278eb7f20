using BugTracker.Contracts;

namespace BugTracker.Client.Reporting;

/// <summary>A report that waits.</summary>
/// <param name="Key">Its idempotency key, which is its file's name, too.</param>
/// <param name="Path">Its file.</param>
public sealed record OutboxEntry(IdempotencyKey Key, string Path);
