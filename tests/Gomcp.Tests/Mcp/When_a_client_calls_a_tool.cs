using System.Text.Json;
using Gomcp.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gomcp.Tests.Mcp;

public sealed class When_a_client_calls_a_tool
{
    [Fact]
    public async Task The_project_is_written_and_the_answer_comes_as_data_and_as_text()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);

        var result = await connection.CallAsync("scaffold_project", Requests.Shop);

        Assert.NotEqual(true, result.IsError);
        Assert.Equal("applied", result.StructuredContent!.Value.GetProperty("status").GetString());
        Assert.Contains(
            result.StructuredContent!.Value.GetProperty("message").GetString()!,
            Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text,
            StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.PathOf("gomcp.json")));
    }

    [Fact]
    public async Task The_same_call_again_has_nothing_to_do()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        await connection.CallAsync("scaffold_project", Requests.Shop);
        await connection.CallAsync("scaffold_domain", Requests.Product);
        var before = workspace.Snapshot();

        var result = await connection.CallAsync("scaffold_domain", Requests.Product);

        Assert.Equal("unchanged", result.StructuredContent!.Value.GetProperty("status").GetString());
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task A_whole_session_plans_applies_describes_and_takes_back()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        await connection.CallAsync("scaffold_project", Requests.Shop);
        var planned = await connection.CallAsync("scaffold_domain", Requests.Product.Replace("{\"name\": \"product\"", "{\"dry_run\": true, \"name\": \"product\"", StringComparison.Ordinal));
        var plan = planned.StructuredContent!.Value;
        Assert.Equal("planned", plan.GetProperty("status").GetString());
        Assert.False(Directory.Exists(workspace.PathOf("internal/product")));

        var applied = await connection.CallAsync("apply_plan", $$"""{"plan_id": "{{plan.GetProperty("plan_id").GetString()}}", "generate": false}""");
        Assert.Equal("applied", applied.StructuredContent!.Value.GetProperty("status").GetString());
        Assert.True(Directory.Exists(workspace.PathOf("internal/product")));

        var described = await connection.CallAsync("describe_project", """{"domain": "products"}""");
        Assert.Equal("product", described.StructuredContent!.Value.GetProperty("domains")[0].GetProperty("spec").GetProperty("name").GetString());

        var undone = await connection.CallAsync("undo", """{"generate": false}""");
        Assert.Equal("applied", undone.StructuredContent!.Value.GetProperty("status").GetString());
        Assert.False(File.Exists(workspace.PathOf("internal/product/service.go")));
    }

    [Fact]
    public async Task An_unknown_tool_is_an_error_of_the_protocol()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);

        var error = await Assert.ThrowsAsync<McpProtocolException>(async () => await connection.CallAsync("scafold_project", "{}"));

        Assert.Equal(McpErrorCode.InvalidParams, error.ErrorCode);
    }

    [Fact]
    public async Task Progress_arrives_before_the_answer_and_none_of_it_is_lost()
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(
            workspace,
            """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"_meta":{"progressToken":"p"},"name":"scaffold_project","arguments":{"name":"shop","project_dir":"."}}}""");

        var methods = answers.Select(answer => answer.TryGetProperty("method", out var method) ? method.GetString() : "").ToList();
        var progress = methods.IndexOf("notifications/progress");
        Assert.True(progress >= 0, "no progress was sent");
        Assert.True(progress < answers.ToList().FindIndex(answer => answer.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number));
        Assert.Equal("p", answers[progress].GetProperty("params").GetProperty("progressToken").GetString());
    }
}
