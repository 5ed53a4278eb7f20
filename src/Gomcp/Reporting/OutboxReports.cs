using System.Runtime.InteropServices;
using BugTracker.Client;
using BugTracker.Client.Calls;
using BugTracker.Client.Reporting;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.ReportBug;
using Gomcp.Hosting;

namespace Gomcp.Reporting;

/// <summary>Reports by way of the user's outbox. Nothing is read, let alone connected to, before the first report.</summary>
/// <param name="environment">Looks a variable up.</param>
internal sealed class OutboxReports(Func<string, string?> environment) : IBugReports
{
    private readonly Lazy<ReporterSettings> settings = new(() => ReporterSettings.Find(environment));

    public string? Address => settings.Value.Address?.ToString();

    private Outbox Outbox => new(settings.Value.OutboxFolder, TimeProvider.System);

    public Outcome<ReportDraft> Draft(string title, string description, string? tool)
    {
        var report = new BugReport(title, description, tool, ProductVersion.Text, RuntimeInformation.RuntimeIdentifier);
        if (PreparedReport.From(report, new Scrubber(), out var errors) is not { } prepared)
        {
            var problems = new ProblemList();
            foreach (var error in errors)
            {
                problems.Add(ProblemCodes.ValueInvalid, error.Path, error.Message, "Say what happened and what was expected.");
            }

            return problems.ToImmutable();
        }

        try
        {
            return new ReportDraft(Outbox.Draft(prepared).Value, prepared.ToString());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Inaccessible(fault);
        }
    }

    public async Task<Outcome<ReportDelivery>> SendAsync(string reportId, CancellationToken cancellationToken)
    {
        if (!IdempotencyKey.TryParse(reportId, out var key) || !Outbox.HasDraft(key))
        {
            return new Problem(
                ProblemCodes.ReportUnknown, "$.report_id", $"There is no report \"{reportId}\" to send.", "It was sent already, or has to be shown first: give title and description.");
        }

        return await WithReporterAsync(async reporter => Tell(await reporter.SubmitAsync(key, cancellationToken)));
    }

    /// <summary>Sends what waits.</summary>
    public Task<Outcome<FlushSummary>> FlushAsync(CancellationToken cancellationToken) =>
        WithReporterAsync<FlushSummary>(async reporter =>
        {
            var summary = await reporter.FlushAsync(cancellationToken);
            return summary with { Reason = summary.Waiting > 0 ? Reason(summary.Reason) : "" };
        });

    private async Task<Outcome<T>> WithReporterAsync<T>(Func<BugReporter, Task<Outcome<T>>> work)
    {
        using var http = TrackerHttp.Create();
        var client = settings.Value.Address is { } address ? new BugTrackerClient(http, address, "", RetryPolicy.Brief, TimeProvider.System) : null;
        try
        {
            return await work(new BugReporter(Outbox, client, TimeProvider.System));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Inaccessible(fault);
        }
    }

    private Outcome<ReportDelivery> Tell(ReportOutcome outcome) => outcome switch
    {
        ReportOutcome.Delivered delivered => new ReportDelivery(delivered.Receipt.Id, Outbox.Entries.Length, ""),
        ReportOutcome.Waiting waiting => new ReportDelivery(null, Outbox.Entries.Length, Reason(waiting.Reason)),
        ReportOutcome.Rejected rejected => new Problem(ProblemCodes.ReportRejected, "$.report_id", rejected.Reason, "Write it anew as the tracker wants it."),
        _ => new Problem(ProblemCodes.ReportsPiledUp, "$.report_id", $"{Outbox.Capacity} reports wait already.", "gomcp bugs flush sends them and says why they wait."),
    };

    // Without an address it matters whether none was given or a wrong one.
    private string Reason(string reason) => settings.Value.Problem is { Length: > 0 } problem ? problem : reason;

    private Problem Inaccessible(Exception fault) =>
        new(ProblemCodes.FileInaccessible, settings.Value.OutboxFolder, fault.Message, "The outbox has to be writable; XDG_STATE_HOME moves it.");
}
