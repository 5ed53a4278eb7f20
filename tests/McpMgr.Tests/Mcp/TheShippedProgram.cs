using BugTracker.TestSupport.Parts;

namespace McpMgr.Tests.Mcp;

public sealed class TheShippedProgram
{
    [Fact]
    public async Task Speaks_nothing_but_the_protocol_on_its_output()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await manager.ReportAsync("It breaks");
        string[] lines =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_bugs","arguments":{}}}""",
        ];
        var run = await RunningProgram.RunAsync(Programs.McpMgr, [], manager.Environment, input: string.Join('\n', lines) + "\n");
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, 2), (run.Code, answers.Length));
        Assert.All(answers, line => Assert.StartsWith("{", line, StringComparison.Ordinal));
        Assert.Contains("It breaks", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_bugs_on_the_command_line()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await manager.ReportAsync("It breaks");
        var run = await RunningProgram.RunAsync(Programs.McpMgr, ["list"], manager.Environment);
        Assert.Equal(0, run.Code);
        Assert.Contains("It breaks", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
