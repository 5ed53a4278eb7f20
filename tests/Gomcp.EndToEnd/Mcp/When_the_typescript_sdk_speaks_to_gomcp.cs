using System.Text;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Mcp;

public sealed class When_the_typescript_sdk_speaks_to_gomcp(Workshop workshop)
{
    private McpClients Clients => new(workshop.Repository);

    [Fact]
    public async Task It_finds_the_tools_described_and_annotated()
    {
        using var folder = new TemporaryFolder();

        var tools = (await Clients.CallAsync(folder.Path)).Tools;

        string[] expected = ["scaffold_project", "scaffold_domain", "describe_project", "apply_spec", "apply_plan", "undo"];
        Assert.Empty(expected.Except(tools.Select(tool => (string)tool["name"]!)));
        Assert.All(tools, tool =>
        {
            Assert.NotEmpty((string)tool["description"]!);
            Assert.NotNull(tool["inputSchema"]);
            Assert.NotNull(tool["outputSchema"]);
            Assert.NotNull(tool["annotations"]?["readOnlyHint"]);
        });
    }

    [Fact]
    public async Task The_list_of_tools_stays_small()
    {
        using var folder = new TemporaryFolder();

        var list = (await Clients.CallAsync(folder.Path)).Json["tools"]!.ToJsonString();

        Assert.InRange(Encoding.UTF8.GetByteCount(list), 1, 24_000);
    }

    [Fact]
    public async Task A_shop_is_scaffolded_and_a_second_time_nothing_changes()
    {
        using var folder = new TemporaryFolder();
        var calls = McpCall.Shop(workshop.Repository);

        var answers = await Clients.CallAsync(folder.Path, [.. calls, calls[^1], Describe("shop")]);

        Assert.All(Enumerable.Range(0, calls.Count), call => Assert.Equal("applied", answers.Status(call)));
        Assert.Equal("unchanged", answers.Status(calls.Count));
        Assert.Contains("product", answers.Result(calls.Count + 1)["structuredContent"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "shop", "go.mod")));
        Assert.True(File.Exists(Path.Combine(folder.Path, "shop", "gomcp.json")));
    }

    [Fact]
    public async Task Every_problem_of_a_bad_call_is_named_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var bad = new JsonObject { ["name"] = "shop", ["databse"] = "sqlite", ["module"] = 7 };

        var answers = await Clients.CallAsync(folder.Path, new McpCall("scaffold_project", bad));

        Assert.True((bool)answers.Result(0)["isError"]!);
        Assert.Equal("invalid", answers.Status(0));
        var problems = answers.Result(0)["structuredContent"]!["problems"]!.AsArray().Select(problem => problem!.ToJsonString()).ToList();
        Assert.Contains(problems, problem => problem.Contains("databse", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("module", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_folder_outside_the_root_is_refused()
    {
        using var folder = new TemporaryFolder();
        var root = Directory.CreateDirectory(folder.File("root")).FullName;

        var answers = await Clients.CallAsync(root, new McpCall("scaffold_project", new() { ["name"] = "shop", ["project_dir"] = "../outside" }));

        Assert.Equal("invalid", answers.Status(0));
        Assert.False(Directory.Exists(folder.File("outside")));
    }

    [Fact]
    public async Task What_was_written_can_be_undone()
    {
        using var folder = new TemporaryFolder();
        var calls = McpCall.Shop(workshop.Repository);
        var undo = new McpCall("undo", new() { ["project_dir"] = "shop" });

        var answers = await Clients.CallAsync(folder.Path, [.. calls, undo, Describe("shop")]);

        Assert.Equal("applied", answers.Status(calls.Count));
        Assert.DoesNotContain("\"product\"", answers.Result(calls.Count + 1)["structuredContent"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static McpCall Describe(string folder) => new("describe_project", new() { ["project_dir"] = folder });
}
