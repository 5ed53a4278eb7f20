using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>What came of closing a bug.</summary>
internal abstract record CloseOutcome
{
    internal sealed record Closed(Bug Bug) : CloseOutcome;

    internal sealed record Conflict(Bug Bug) : CloseOutcome;

    internal sealed record Missing : CloseOutcome;
}
