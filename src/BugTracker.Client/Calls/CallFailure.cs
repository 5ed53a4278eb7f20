namespace BugTracker.Client.Calls;

/// <summary>A call that did not work.</summary>
/// <param name="Kind">What a program needs to know.</param>
/// <param name="Message">What a person needs to know: what is wrong and what to do.</param>
/// <param name="RetryAfter">How long the tracker asked to wait.</param>
public sealed record CallFailure(CallFailureKind Kind, string Message, TimeSpan? RetryAfter = null);
