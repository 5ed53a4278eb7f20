using System.Collections.Immutable;

namespace BugTracker.Client.Reporting;

/// <summary>What came of sending everything that waits.</summary>
/// <param name="Outcomes">What became of each report that was tried, by its idempotency key.</param>
/// <param name="Waiting">How many reports still wait.</param>
/// <param name="Reason">Why they wait; empty when none does.</param>
public sealed record FlushSummary(ImmutableDictionary<string, ReportOutcome> Outcomes, int Waiting, string Reason)
{
    /// <summary>How many reports arrived.</summary>
    public int Delivered => Outcomes.Values.Count(o => o is ReportOutcome.Delivered);

    /// <summary>How many reports were set aside.</summary>
    public int Rejected => Outcomes.Values.Count(o => o is ReportOutcome.Rejected);
}
