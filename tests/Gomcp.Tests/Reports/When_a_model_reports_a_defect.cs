using System.Text.Json;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Reports;

public sealed class When_a_model_reports_a_defect
{
    private const string Secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

    private const string Draft =
        $$"""{"title":"undo loses a file","description":"Ran it in /home/ada/shop with {{Secret}}, as ada@example.com.","tool":"undo"}""";

    [Fact]
    public async Task The_first_call_shows_the_scrubbed_report_and_sends_nothing()
    {
        await using var desk = await ReportDesk.OpenAsync();
        var shown = await desk.CallAsync(Draft);

        Assert.Equal("planned", Text(shown, "status"));
        Assert.Equal(desk.TrackerAddress, Text(shown, "address"));
        var report = JsonDocument.Parse(Text(shown, "report")).RootElement;
        Assert.Equal("undo loses a file", Text(report, "title"));
        Assert.Equal("undo", Text(report, "tool"));
        Assert.Matches(@"^\d+\.\d+\.\d+", Text(report, "version"));
        Assert.All(["ada", Secret, "example.com"], secret => Assert.DoesNotContain(secret, Text(shown, "report"), StringComparison.Ordinal));
        Assert.Empty(await desk.BugsAsync());
        Assert.Empty(desk.Waiting);
    }

    [Fact]
    public async Task The_second_call_sends_exactly_what_was_shown_and_only_once()
    {
        await using var desk = await ReportDesk.OpenAsync();
        var shown = await desk.CallAsync(Draft);
        var send = $$"""{"report_id":"{{Text(shown, "report_id")}}"}""";
        var sent = await desk.CallAsync(send);
        var again = await desk.CallAsync(send);

        Assert.Equal("applied", Text(sent, "status"));
        var bug = Assert.Single(await desk.BugsAsync());
        Assert.Equal(Text(bug, "id"), Text(sent, "bug_id"));
        var report = JsonDocument.Parse(Text(shown, "report")).RootElement;
        Assert.All(report.EnumerateObject(), member => Assert.Equal(member.Value.GetString(), Text(bug, member.Name)));
        Assert.Equal(["report.unknown"], Codes(again));
        Assert.Empty(desk.Waiting);
    }

    [Fact]
    public async Task Without_an_address_it_waits_and_goes_out_once_there_is_one()
    {
        await using var desk = await ReportDesk.OpenAsync(isConfigured: false);
        var shown = await desk.CallAsync(Draft);
        Assert.False(shown.TryGetProperty("address", out _));
        var kept = await desk.CallAsync($$"""{"report_id":"{{Text(shown, "report_id")}}"}""");

        Assert.Equal(("applied", 1), (Text(kept, "status"), kept.GetProperty("waiting").GetInt32()));
        Assert.Contains("GOMCP_BUG_API_URL", Text(kept, "message"), StringComparison.Ordinal);
        Assert.Single(desk.Waiting);
        Assert.Contains("1 waiting", (await desk.RunAsync("bugs", "flush")).Out, StringComparison.Ordinal);

        desk.Configure(desk.TrackerAddress);
        Assert.Equal("1 sent, 0 waiting.\n", (await desk.RunAsync("bugs", "flush")).Out);
        Assert.Single(await desk.BugsAsync());
        Assert.Empty(desk.Waiting);
    }

    [Fact]
    public async Task An_address_that_cannot_be_used_is_named()
    {
        await using var desk = await ReportDesk.OpenAsync();
        desk.Configure("http://bugs.example.com");
        var shown = await desk.CallAsync(Draft);
        var kept = await desk.CallAsync($$"""{"report_id":"{{Text(shown, "report_id")}}"}""");
        Assert.Contains("GOMCP_BUG_API_URL: The tracker's address has to begin with https://", Text(kept, "message"), StringComparison.Ordinal);
        Assert.Single(desk.Waiting);
    }

    [Fact]
    public async Task Old_drafts_go_and_the_latest_stay()
    {
        await using var desk = await ReportDesk.OpenAsync();
        var first = Text(await desk.CallAsync(Draft), "report_id");
        var second = Text(await desk.CallAsync(Draft), "report_id");
        for (var i = 0; i < 19; i++)
        {
            await desk.CallAsync(Draft);
        }

        Assert.Equal(["report.unknown"], Codes(await desk.CallAsync($$"""{"report_id":"{{first}}"}""")));
        Assert.Equal("applied", Text(await desk.CallAsync($$"""{"report_id":"{{second}}"}"""), "status"));
    }

    [Theory]
    [InlineData("{}", "property.missing", "property.missing")]
    [InlineData("""{"title":"It breaks"}""", "property.missing")]
    [InlineData("""{"title":" ","description":"\u200b"}""", "value.invalid", "value.invalid")]
    [InlineData("""{"title":"It breaks","report_id":"0123456789abcdef0123456789abcdef"}""", "value.invalid")]
    [InlineData("""{"report_id":"0123456789abcdef0123456789abcdef"}""", "report.unknown")]
    [InlineData("""{"report_id":"../../../../../../etc/passwd"}""", "report.unknown")]
    public async Task What_cannot_be_sent_is_refused_and_nothing_is_kept(string arguments, params string[] codes)
    {
        await using var desk = await ReportDesk.OpenAsync();
        var refused = await desk.CallAsync(arguments);
        Assert.Equal("invalid", Text(refused, "status"));
        Assert.Equal(codes, Codes(refused));
        Assert.Empty(await desk.BugsAsync());
        Assert.Empty(desk.Waiting);
    }

    [Fact]
    public async Task It_is_the_one_tool_that_speaks_to_somebody_else()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        var tools = await connection.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["report_bug"], tools.Where(tool => tool.ProtocolTool.Annotations!.OpenWorldHint == true).Select(tool => tool.Name));
    }

    private static string Text(JsonElement json, string member) => json.GetProperty(member).GetString()!;

    private static IEnumerable<string> Codes(JsonElement result) => result.GetProperty("problems").EnumerateArray().Select(problem => Text(problem, "code"));
}
