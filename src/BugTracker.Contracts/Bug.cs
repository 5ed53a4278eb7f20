namespace BugTracker.Contracts;

/// <summary>One bug, whole: the answer to <c>GET /bugs/{id}</c> and to closing one.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Title">The reporter's title, scrubbed.</param>
/// <param name="Description">The reporter's description, scrubbed.</param>
/// <param name="CreatedAt">When it was stored.</param>
/// <param name="Tool">The tool it is about.</param>
/// <param name="Version">The product version it was seen in.</param>
/// <param name="Environment">The machine it was seen on.</param>
/// <param name="ClosedAt">When it was closed; absent while it is open.</param>
/// <param name="Resolution">Why it was closed; absent when nobody said.</param>
public sealed record Bug(
    string Id,
    BugStatus Status,
    string Title,
    string Description,
    DateTimeOffset CreatedAt,
    string? Tool = null,
    string? Version = null,
    string? Environment = null,
    DateTimeOffset? ClosedAt = null,
    string? Resolution = null)
{
    /// <summary>The short form that lists show.</summary>
    public BugSummary ToSummary() => new(Id, Status, Title, CreatedAt, Tool, Version, ClosedAt, Resolution);
}
