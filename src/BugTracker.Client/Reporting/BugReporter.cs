using System.Collections.Immutable;
using BugTracker.Client.Calls;
using BugTracker.Contracts;

namespace BugTracker.Client.Reporting;

/// <summary>
/// Sends reports so that none is lost and none is stored twice: into the outbox first, then out, oldest first, each under
/// its own idempotency key.
/// </summary>
/// <param name="outbox">Where reports wait.</param>
/// <param name="client">The tracker; null while no address is configured, and then every report waits.</param>
/// <param name="clock">Tells whether a tracker may be tried again.</param>
public sealed class BugReporter(Outbox outbox, BugTrackerClient? client, TimeProvider clock)
{
    private const string NoAddress = "No address is configured for bug reports. Set GOMCP_BUG_API_URL to the tracker's address.";

    /// <summary>Takes a report and tries to send it, and everything that waits before it.</summary>
    /// <exception cref="IOException">The outbox cannot be written; nothing was sent.</exception>
    public Task<ReportOutcome> SubmitAsync(PreparedReport report, CancellationToken cancellationToken) =>
        SubmitAsync(outbox.Put(report), cancellationToken);

    /// <summary>Takes a report that was drafted, and tries to send it and everything that waits before it.</summary>
    /// <exception cref="IOException">There is no such draft, or the outbox cannot be written; nothing was sent.</exception>
    public Task<ReportOutcome> SubmitAsync(IdempotencyKey draft, CancellationToken cancellationToken) =>
        SubmitAsync(outbox.PutDraft(draft), cancellationToken);

    private async Task<ReportOutcome> SubmitAsync(OutboxEntry? entry, CancellationToken cancellationToken)
    {
        if (entry is null)
        {
            return new ReportOutcome.OutboxFull();
        }

        var summary = await FlushAsync(cancellationToken);
        return summary.Outcomes.GetValueOrDefault(entry.Key.Value) ?? new ReportOutcome.Waiting(summary.Reason);
    }

    /// <summary>Sends what waits. It stops at the first report that the tracker cannot take now.</summary>
    public async Task<FlushSummary> FlushAsync(CancellationToken cancellationToken)
    {
        var outcomes = ImmutableDictionary<string, ReportOutcome>.Empty;
        if (outbox.Entries.IsEmpty)
        {
            return new(outcomes, 0, "");
        }

        if (client is null)
        {
            return Summary(outcomes, NoAddress);
        }

        if (outbox.WaitUntil > clock.GetUtcNow())
        {
            return Summary(outcomes, $"The tracker asked not to be tried before {outbox.WaitUntil:yyyy-MM-dd HH:mm:ss} UTC.");
        }

        using var right = outbox.TryLock();
        if (right is null)
        {
            return Summary(outcomes, "Another process is sending the reports that wait.");
        }

        // Listed under the lock: what another process has sent in the meantime is gone from the folder.
        foreach (var entry in outbox.Entries)
        {
            var outcome = await SendAsync(client, entry, cancellationToken);
            if (outcome is ReportOutcome.Waiting waiting)
            {
                return Summary(outcomes, waiting.Reason);
            }

            outcomes = outcomes.Add(entry.Key.Value, outcome);
        }

        return Summary(outcomes, "");
    }

    private async Task<ReportOutcome> SendAsync(BugTrackerClient tracker, OutboxEntry entry, CancellationToken cancellationToken)
    {
        var result = await tracker.ReportAsync(await File.ReadAllBytesAsync(entry.Path, cancellationToken), entry.Key, cancellationToken);
        if (result.IsSuccess)
        {
            Outbox.Remove(entry);
            return new ReportOutcome.Delivered(result.Value);
        }

        if (result.Failure.Kind == CallFailureKind.Rejected)
        {
            outbox.Reject(entry);
            return new ReportOutcome.Rejected(result.Failure.Message);
        }

        if (result.Failure.RetryAfter is { } wait)
        {
            outbox.Wait(wait);
        }

        return new ReportOutcome.Waiting(result.Failure.Message);
    }

    private FlushSummary Summary(ImmutableDictionary<string, ReportOutcome> outcomes, string reason) => new(outcomes, outbox.Entries.Length, reason);
}
