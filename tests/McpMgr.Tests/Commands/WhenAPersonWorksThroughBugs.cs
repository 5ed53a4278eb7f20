using System.Text.Json;

namespace McpMgr.Tests.Commands;

public sealed class WhenAPersonWorksThroughBugs
{
    [Fact]
    public async Task A_list_is_a_table_with_the_newest_on_top()
    {
        await using var manager = await ManagerHarness.StartAsync();
        var first = await manager.ReportAsync("The first");
        var second = await manager.ReportAsync("The second");
        var (code, output, _) = await manager.RunAsync("list");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, code);
        Assert.StartsWith("ID ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(second, lines[1], StringComparison.Ordinal);
        Assert.EndsWith("The second", lines[1].TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith(first, lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_json_and_can_page()
    {
        await using var manager = await ManagerHarness.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await manager.ReportAsync($"Number {i}");
        }

        var page = JsonDocument.Parse((await manager.RunAsync("list", "--limit", "2", "--json")).Output).RootElement;
        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
        var rest = JsonDocument.Parse((await manager.RunAsync("list", "--limit", "2", "--json", "--cursor", page.GetProperty("next_cursor").GetString()!)).Output).RootElement;
        Assert.Equal("Number 0", rest.GetProperty("items")[0].GetProperty("title").GetString());
        Assert.False(rest.TryGetProperty("next_cursor", out _));
    }

    [Fact]
    public async Task A_bug_is_shown_closed_and_gone_from_the_open_ones()
    {
        await using var manager = await ManagerHarness.StartAsync();
        var id = await manager.ReportAsync("It breaks", "line one\nline two");
        Assert.Contains("line one\nline two", (await manager.RunAsync("show", id)).Output, StringComparison.Ordinal);
        var closed = await manager.RunAsync("close", id, "--resolution", "fixed in 1.2");
        Assert.Equal(0, closed.Code);
        Assert.Contains("fixed in 1.2", closed.Output, StringComparison.Ordinal);
        Assert.Equal("No bugs.", (await manager.RunAsync("list")).Output.Trim());
        Assert.Contains(id, (await manager.RunAsync("list", "--status", "closed")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_of_failure_has_its_exit_code()
    {
        await using var manager = await ManagerHarness.StartAsync();
        var id = await manager.ReportAsync("It breaks");
        await manager.RunAsync("close", id, "--resolution", "fixed");
        Assert.Equal(3, (await manager.RunAsync("close", id, "--resolution", "duplicate")).Code);
        Assert.Equal(4, (await manager.RunAsync("show", "00000000000000000000000000000000")).Code);
        Assert.Equal(2, (await manager.RunAsync("list", "--limit", "1000")).Code);
        manager.Environment["MCP_MGR_API_KEY"] = "wrong-key";
        Assert.Equal(5, (await manager.RunAsync("list")).Code);
        manager.Environment["MCP_MGR_API_URL"] = $"http://127.0.0.1:{BugTracker.TestSupport.Parts.FreePort.Find()}";
        Assert.Equal(6, (await manager.RunAsync("list")).Code);
        manager.Environment["MCP_MGR_API_URL"] = "http://far.example.com";
        Assert.Equal(2, (await manager.RunAsync("list")).Code);
    }

    [Fact]
    public async Task Colour_is_only_where_it_is_wanted()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await manager.ReportAsync("It breaks");
        Assert.DoesNotContain('\u001b', (await manager.RunAsync("list")).Output);
        Assert.Contains("\u001b[33m", (await manager.RunAsync("", true, "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_shown_scrubbed_before_it_is_sent()
    {
        await using var manager = await ManagerHarness.StartAsync();
        var dry = await manager.RunAsync("password=hunter2", false, "submit", "--title", "It breaks", "--description", "-", "--dry-run");
        Assert.Equal("""{"title":"It breaks","description":"password=[redacted]"}""", dry.Output.Trim());
        Assert.Equal("No bugs.", (await manager.RunAsync("list")).Output.Trim());
        Assert.Equal(0, (await manager.RunAsync("password=hunter2", false, "submit", "--title", "It breaks", "--description", "-")).Code);
        Assert.Contains("It breaks", (await manager.RunAsync("list")).Output, StringComparison.Ordinal);
    }
}
