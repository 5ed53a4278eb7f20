namespace BugTracker.Contracts;

/// <summary>One bug in a list: everything but its long texts.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Title">The reporter's title, scrubbed.</param>
/// <param name="CreatedAt">When it was stored.</param>
/// <param name="Tool">The tool it is about.</param>
/// <param name="Version">The product version it was seen in.</param>
/// <param name="ClosedAt">When it was closed; absent while it is open.</param>
/// <param name="Resolution">Why it was closed; absent when nobody said.</param>
public sealed record BugSummary(
    string Id,
    BugStatus Status,
    string Title,
    DateTimeOffset CreatedAt,
    string? Tool = null,
    string? Version = null,
    DateTimeOffset? ClosedAt = null,
    string? Resolution = null);
