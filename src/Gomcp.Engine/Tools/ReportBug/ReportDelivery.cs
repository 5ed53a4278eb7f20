namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>What became of a report that was to be sent.</summary>
/// <param name="BugId">What the tracker calls it; null while it waits on this machine.</param>
/// <param name="Waiting">How many reports wait.</param>
/// <param name="Reason">Why they wait; empty when none does.</param>
public sealed record ReportDelivery(string? BugId, int Waiting, string Reason);
