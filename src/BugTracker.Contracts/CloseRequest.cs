namespace BugTracker.Contracts;

/// <summary>The body of <c>POST /bugs/{id}/close</c>; an empty body says the same as no resolution.</summary>
/// <param name="Resolution">Why the bug is closed, such as <c>fixed in 1.2</c>.</param>
public sealed record CloseRequest(string? Resolution = null);
