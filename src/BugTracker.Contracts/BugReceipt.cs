namespace BugTracker.Contracts;

/// <summary>The proof that a report is stored: the answer to <c>POST /bugs</c>.</summary>
/// <param name="Id">The bug's identifier, 32 hexadecimal digits.</param>
/// <param name="Status">Where the bug stands now; for a repeated report it may be closed already.</param>
/// <param name="CreatedAt">When the first copy of the report was stored.</param>
public sealed record BugReceipt(string Id, BugStatus Status, DateTimeOffset CreatedAt);
