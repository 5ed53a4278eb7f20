namespace BugTracker.Contracts;

/// <summary>One fault of a request.</summary>
/// <param name="Path">Where: a JSON path into the body, or the name of a header or query parameter.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record FieldError(string Path, string Message);
