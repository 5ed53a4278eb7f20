using BugTracker.Contracts;

namespace BugTracker.Client.Reporting;

/// <summary>What became of one report.</summary>
public abstract record ReportOutcome
{
    /// <summary>The tracker has it.</summary>
    /// <param name="Receipt">The bug it became.</param>
    public sealed record Delivered(BugReceipt Receipt) : ReportOutcome;

    /// <summary>It waits in the outbox and goes out with a later call.</summary>
    /// <param name="Reason">Why it has not gone out.</param>
    public sealed record Waiting(string Reason) : ReportOutcome;

    /// <summary>The tracker will never take it; it lies in the outbox's folder <c>rejected</c>.</summary>
    /// <param name="Reason">What the tracker said.</param>
    public sealed record Rejected(string Reason) : ReportOutcome;

    /// <summary>It was not taken: too many reports wait already.</summary>
    public sealed record OutboxFull : ReportOutcome;
}
