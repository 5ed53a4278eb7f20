using System.Collections.Immutable;

namespace BugTracker.Contracts;

/// <summary>Part of a list, newest first: the answer to <c>GET /bugs</c>.</summary>
/// <param name="Items">The bugs of this page.</param>
/// <param name="NextCursor">What to send as <c>cursor</c> for the next page; absent on the last one.</param>
public sealed record BugPage(ImmutableArray<BugSummary> Items, string? NextCursor = null);
