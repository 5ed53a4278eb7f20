using System.Text.Json;
using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_a_tool_is_called
{
    [Theory]
    [InlineData("scaffold_project", Requests.Shop)]
    [InlineData("scaffold_project", """{"name": "shop", "generate": false, "dry_run": true}""")]
    [InlineData("scaffold_project", """{"nam": "shop"}""")]
    [InlineData("scaffold_project", "[]")]
    [InlineData("scaffold_domain", Requests.Product)]
    [InlineData("describe_project", "{}")]
    [InlineData("apply_plan", """{"plan_id": "nothing"}""")]
    [InlineData("undo", "{}")]
    [InlineData("report_bug", "{}")]
    public async Task It_answers_what_MCP_carries_and_does_the_same(string tool, string arguments)
    {
        using var ours = new Workspace();
        using var theirs = new Workspace();
        var run = await CommandRun.OfAsync(ours.Root, arguments, ["tool", tool, "--json", "-"]);
        var answers = await RawServer.AnswersAsync(theirs, RawServer.Call(1, tool, arguments));

        var result = answers.AnswerTo(1).GetProperty("result").GetProperty("structuredContent");
        Assert.Equal(JsonText.WithoutIds(result), JsonText.WithoutIds(run.Json));
        Assert.Equal(Names(theirs), Names(ours));
        Assert.Equal(run.Json.GetProperty("status").GetString() is "invalid" ? ExitCodes.Invalid : ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task The_JSON_can_come_from_a_file()
    {
        using var workspace = new Workspace();
        workspace.Write("request.json", """{"name": "shop", "generate": false}""");

        var run = await CommandRun.OfAsync(workspace, "tool", "scaffold_project", "--json", "request.json");

        Assert.Equal("applied", run.Json.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("{", "json.invalid")]
    [InlineData("", "json.invalid")]
    [InlineData("{} {}", "json.invalid")]
    [InlineData("{\"name\": \"shop\",}", "json.invalid")]
    [InlineData("nonsense", "json.invalid")]
    public async Task What_is_no_JSON_is_a_coded_problem(string text, string code)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace.Root, text, ["tool", "scaffold_project", "--json", "-"]);

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal([code], run.ProblemCodes);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.Root));
    }

    [Fact]
    public async Task An_unknown_tool_and_a_missing_file_are_coded_problems()
    {
        using var workspace = new Workspace();

        Assert.Equal(["tool.unknown"], (await CommandRun.OfAsync(workspace, "tool", "nope", "--json", "-")).ProblemCodes);
        Assert.Equal(["file.inaccessible"], (await CommandRun.OfAsync(workspace, "tool", "undo", "--json", "none.json")).ProblemCodes);
    }

    [Fact]
    public async Task The_tools_can_be_listed()
    {
        using var workspace = new Workspace();
        var plain = await CommandRun.OfAsync(workspace, "tool", "list");
        var json = await CommandRun.OfAsync(workspace, "tool", "list", "--json");

        Assert.Contains("scaffold_domain", plain.Out, StringComparison.Ordinal);
        Assert.All(json.Json.EnumerateArray(), tool => Assert.Equal(JsonValueKind.Object, tool.GetProperty("input_schema").ValueKind));
        Assert.NotEqual(0, json.Json.GetArrayLength());
    }

    private static IEnumerable<string> Names(Workspace workspace) => Directory
        .EnumerateFiles(workspace.Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(workspace.Root, path))
        .Where(path => !path.Contains(".gomcp", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
