using Gomcp.Hosting;

namespace Gomcp.Tests.Reports;

public sealed class When_a_person_reports_a_defect
{
    private static readonly string[] Report = ["bugs", "report", "--title", "It breaks", "--description", "Always."];

    [Theory]
    [InlineData("y\n", 1)]
    [InlineData("n\n", 0)]
    [InlineData("", 0)]
    public async Task The_report_is_shown_and_goes_out_with_a_yes(string answer, int arrived)
    {
        await using var desk = await ReportDesk.OpenAsync();
        var run = await desk.RunAsync(answer, isTerminal: true, Report);

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("\"title\":\"It breaks\"", run.Out, StringComparison.Ordinal);
        Assert.Contains(desk.TrackerAddress, run.Out, StringComparison.Ordinal);
        Assert.Equal(arrived, (await desk.BugsAsync()).Count);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_it_tells_how_to_send()
    {
        await using var desk = await ReportDesk.OpenAsync();
        var shown = await desk.RunAsync(Report);
        Assert.Empty(await desk.BugsAsync());

        var id = shown.Out.TrimEnd().Split(' ')[^1];
        Assert.Contains("has arrived", (await desk.RunAsync("bugs", "send", id)).Out, StringComparison.Ordinal);
        Assert.Single(await desk.BugsAsync());
        var again = await desk.RunAsync("bugs", "send", id);
        Assert.Equal(ExitCodes.Invalid, again.ExitCode);
        Assert.Contains("There is no report", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_can_agree_beforehand()
    {
        await using var desk = await ReportDesk.OpenAsync();
        Assert.Equal(ExitCodes.Done, (await desk.RunAsync([.. Report, "--yes"])).ExitCode);
        Assert.Single(await desk.BugsAsync());
    }

    [Fact]
    public async Task Reports_lie_where_only_their_owner_can_read_them()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var desk = await ReportDesk.OpenAsync();
        await desk.RunAsync(Report);
        var draft = Assert.Single(Directory.GetFiles(Path.Join(desk.Outbox, "drafts")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(draft));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(desk.Outbox));
    }
}
