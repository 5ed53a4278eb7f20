namespace BugTracker.TestSupport.Lambda;

/// <summary>What a function answered.</summary>
/// <param name="Body">The JSON.</param>
/// <param name="IsError">Whether it reported an error in place of an answer.</param>
internal sealed record InvocationResult(string Body, bool IsError);
