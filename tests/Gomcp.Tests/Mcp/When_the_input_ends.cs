using System.Text.Json;
using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_the_input_ends
{
    [Fact]
    public async Task Every_request_that_arrived_is_answered_first()
    {
        using var workspace = new Workspace();
        string[] names = ["alpha", "beta", "gamma", "delta"];

        var answers = await RawServer.AnswersAsync(
            workspace, [.. names.Select((name, i) => RawServer.Call(i + 1, "scaffold_project", $$"""{"name": "{{name}}", "generate": false}"""))]);

        Assert.All(names.Index(), pair =>
        {
            Assert.Equal("applied", answers.AnswerTo(pair.Index + 1).GetProperty("result").GetProperty("structuredContent").GetProperty("status").GetString());
            Assert.True(File.Exists(workspace.PathOf($"{pair.Item}/gomcp.json")));
        });
    }

    [Fact]
    public async Task A_last_line_without_its_end_is_answered_too()
    {
        using var workspace = new Workspace();
        var run = await RawServer.RunAsync(workspace, RawServer.Initialize, []);

        Assert.Equal("gomcp", JsonDocument.Parse(run.Out).RootElement.GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task A_cancelled_request_is_not_waited_for()
    {
        using var workspace = new Workspace();
        await RawServer.AnswersAsync(workspace, RawServer.Call(1, "scaffold_project", Requests.Shop));
        using var holder = HeldProject.Take(workspace, ".");

        var answers = await RawServer.AnswersAsync(
            workspace,
            RawServer.Call(7, "scaffold_domain", Requests.Product),
            """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}""");

        Assert.DoesNotContain(answers, answer => answer.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.GetInt32() == 7);
    }

    [Fact]
    public async Task Nothing_at_all_is_no_error()
    {
        using var workspace = new Workspace();
        var run = await RawServer.RunAsync(workspace, "", []);

        Assert.Equal(new CommandRun(ExitCodes.Done, "", ""), run);
    }
}
