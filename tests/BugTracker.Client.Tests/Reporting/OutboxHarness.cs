using BugTracker.Client.Reporting;
using BugTracker.Contracts.Scrubbing;
using BugTracker.TestSupport.Parts;
using Microsoft.Extensions.Time.Testing;

namespace BugTracker.Client.Tests.Reporting;

/// <summary>An outbox in a temporary folder.</summary>
public sealed class OutboxHarness : IDisposable
{
    private static readonly Scrubber Scrubber = new();
    private readonly TemporaryFolder folder = new();

    public OutboxHarness() => Outbox = new(Folder, Clock);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public string Folder => folder.File("state/outbox");

    public Outbox Outbox { get; }

    public int Rejected => Directory.Exists(Path.Combine(Folder, "rejected")) ? Directory.GetFiles(Path.Combine(Folder, "rejected")).Length : 0;

    public BugReporter Reporter(BugTrackerClient? client) => new(Outbox, client, Clock);

    public static PreparedReport Report(string title = "It breaks", string description = "Always.") =>
        PreparedReport.From(new(title, description), Scrubber, out _)!;

    public void Dispose() => folder.Dispose();
}
