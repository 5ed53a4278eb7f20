using BugTracker.Client.Reporting;
using BugTracker.Client.Tests.Calls;
using BugTracker.Contracts.Scrubbing;

namespace BugTracker.Client.Tests.Reporting;

public sealed class WhenAReportIsSubmitted
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_arrives_and_leaves_nothing_behind()
    {
        using var home = new OutboxHarness();
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Answer(201, ScriptedServer.Receipt));
        var outcome = await home.Reporter(server.Client).SubmitAsync(OutboxHarness.Report(), Token);
        Assert.IsType<ReportOutcome.Delivered>(outcome);
        Assert.Empty(home.Outbox.Entries);
    }

    [Fact]
    public async Task What_is_shown_is_what_is_sent()
    {
        using var home = new OutboxHarness();
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Answer(201, ScriptedServer.Receipt));
        var report = PreparedReport.From(new("Mail to a@b.co", "password=x in /home/jane"), new Scrubber(), out _)!;
        await home.Reporter(server.Client).SubmitAsync(report, Token);
        Assert.Equal("""{"title":"Mail to [email]","description":"password=[redacted] in /home/[user]"}""", report.ToString());
        Assert.Equal(report.ToString(), server.Requests.Single().Body);
    }

    [Fact]
    public async Task It_is_on_disk_before_the_first_try()
    {
        using var home = new OutboxHarness();
        var waiting = -1;
        await using var server = await ScriptedServer.StartAsync(async context =>
        {
            waiting = home.Outbox.Entries.Length;
            await ScriptedServer.Answer(201, ScriptedServer.Receipt)(context);
        });
        await home.Reporter(server.Client).SubmitAsync(OutboxHarness.Report(), Token);
        Assert.Equal(1, waiting);
    }

    [Fact]
    public async Task It_waits_when_no_address_is_configured()
    {
        using var home = new OutboxHarness();
        var outcome = Assert.IsType<ReportOutcome.Waiting>(await home.Reporter(null).SubmitAsync(OutboxHarness.Report(), Token));
        Assert.Contains("GOMCP_BUG_API_URL", outcome.Reason, StringComparison.Ordinal);
        Assert.Single(home.Outbox.Entries);
    }

    [Fact]
    public async Task It_waits_when_the_answer_proves_nothing()
    {
        using var home = new OutboxHarness();
        await using var server = await ScriptedServer.StartAsync(
            ScriptedServer.Answer(200, "<html>captive portal</html>", "text/html"), ScriptedServer.Answer(200, "{}"), ScriptedServer.Answer(200, ScriptedServer.Receipt));
        var reporter = home.Reporter(server.Client);
        Assert.IsType<ReportOutcome.Waiting>(await reporter.SubmitAsync(OutboxHarness.Report(), Token));
        Assert.Equal(1, (await reporter.FlushAsync(Token)).Waiting);
        Assert.Equal(1, (await reporter.FlushAsync(Token)).Delivered);
        Assert.Single(server.Requests.Select(r => (r.IdempotencyKey, r.Body)).Distinct());
    }

    [Fact]
    public async Task It_is_set_aside_when_the_tracker_will_never_take_it()
    {
        using var home = new OutboxHarness();
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(422, "used"), ScriptedServer.Answer(201, ScriptedServer.Receipt));
        Assert.IsType<ReportOutcome.Rejected>(await home.Reporter(server.Client).SubmitAsync(OutboxHarness.Report(), Token));
        Assert.Equal((0, 1), (home.Outbox.Entries.Length, home.Rejected));
    }

    [Fact]
    public async Task The_oldest_goes_first_and_the_rest_waits_behind_it()
    {
        using var home = new OutboxHarness();
        for (var i = 0; i < 3; i++)
        {
            home.Clock.Advance(TimeSpan.FromMilliseconds(5));
            Assert.NotNull(home.Outbox.Put(OutboxHarness.Report($"number {i}")));
        }

        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Answer(201, ScriptedServer.Receipt), ScriptedServer.Answer(200, "{}"), ScriptedServer.Answer(201, ScriptedServer.Receipt));
        Assert.Equal((1, 2), await FlushAsync(home, server));
        Assert.Equal((2, 0), await FlushAsync(home, server));
        Assert.Equal(["number 0", "number 1", "number 1", "number 2"], server.Requests.Select(r => r.Body.Split('"')[3]));
    }

    [Fact]
    public async Task A_tracker_that_asks_for_an_hour_gets_an_hour()
    {
        using var home = new OutboxHarness();
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(429, "busy", ("Retry-After", "3600")), ScriptedServer.Answer(201, ScriptedServer.Receipt));
        await home.Reporter(server.Client).SubmitAsync(OutboxHarness.Report(), Token);
        Assert.Equal((0, 1), await FlushAsync(home, server));
        Assert.Single(server.Requests);
        home.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), await FlushAsync(home, server));
    }

    [Fact]
    public async Task Only_one_process_sends()
    {
        using var home = new OutboxHarness();
        home.Outbox.Put(OutboxHarness.Report());
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Answer(201, ScriptedServer.Receipt));
        using (var other = home.Outbox.TryLock())
        {
            Assert.Equal((0, 1), await FlushAsync(home, server));
        }

        Assert.Equal((1, 0), await FlushAsync(home, server));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_full_outbox_says_so_and_loses_nothing()
    {
        using var home = new OutboxHarness();
        for (var i = 0; i < Outbox.Capacity; i++)
        {
            Assert.NotNull(home.Outbox.Put(OutboxHarness.Report()));
        }

        Assert.IsType<ReportOutcome.OutboxFull>(await home.Reporter(null).SubmitAsync(OutboxHarness.Report(), Token));
        Assert.Equal(Outbox.Capacity, home.Outbox.Entries.Length);
    }

    [Fact]
    public void Its_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var home = new OutboxHarness();
        var entry = home.Outbox.Put(OutboxHarness.Report())!;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(entry.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(home.Folder));
    }

    [Fact]
    public void One_without_a_title_or_text_is_no_report()
    {
        Assert.Null(PreparedReport.From(new(" \u200b", ""), new Scrubber(), out var errors));
        Assert.Equal(["$.title", "$.description"], errors.Select(e => e.Path));
    }

    private static async Task<(int Delivered, int Waiting)> FlushAsync(OutboxHarness home, ScriptedServer server)
    {
        var summary = await home.Reporter(server.Client).FlushAsync(Token);
        return (summary.Delivered, summary.Waiting);
    }
}
