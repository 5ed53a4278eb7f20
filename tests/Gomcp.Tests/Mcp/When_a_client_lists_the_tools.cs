using System.Text.Json;
using Gomcp.Engine.Tools;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_a_client_lists_the_tools
{
    [Fact]
    public async Task Every_tool_is_there_in_the_order_of_the_catalog()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);

        var tools = await connection.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotEmpty(tools);
        Assert.Equal(ToolCatalog.All.Select(tool => tool.Description.Name), tools.Select(tool => tool.Name));
    }

    [Fact]
    public async Task Each_tells_what_it_takes_and_answers_and_what_it_does_to_files()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);

        var tools = await connection.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.All(tools, tool =>
        {
            Assert.Equal("object", tool.ProtocolTool.InputSchema.GetProperty("type").GetString());
            Assert.Equal("object", tool.ProtocolTool.OutputSchema!.Value.GetProperty("type").GetString());
            Assert.NotEmpty(tool.Description);
        });
        var hints = tools.ToDictionary(tool => tool.Name, tool => tool.ProtocolTool.Annotations!);
        Assert.True(hints["describe_project"].ReadOnlyHint);
        Assert.False(hints["scaffold_domain"].ReadOnlyHint);
        Assert.False(hints["scaffold_domain"].DestructiveHint);
        Assert.True(hints["scaffold_domain"].IdempotentHint);
        Assert.True(hints["undo"].DestructiveHint);
        Assert.False(hints["undo"].IdempotentHint);
    }

    [Fact]
    public async Task The_server_says_who_it_is_and_in_which_order_to_work()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);

        Assert.Equal("gomcp", connection.Client.ServerInfo!.Name);
        Assert.Matches(@"^\d+\.\d+\.\d+", connection.Client.ServerInfo!.Version);
        Assert.Contains("scaffold_project", connection.Client.ServerInstructions!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_of_gomcp_json_is_a_resource()
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(
            workspace,
            """{"jsonrpc":"2.0","id":1,"method":"resources/list"}""",
            """{"jsonrpc":"2.0","id":2,"method":"resources/read","params":{"uri":"gomcp://schema"}}""",
            """{"jsonrpc":"2.0","id":3,"method":"resources/read","params":{"uri":"gomcp://nothing"}}""");

        Assert.Equal("gomcp://schema", answers.AnswerTo(1).GetProperty("result").GetProperty("resources")[0].GetProperty("uri").GetString());
        var text = answers.AnswerTo(2).GetProperty("result").GetProperty("contents")[0].GetProperty("text").GetString()!;
        Assert.True(JsonDocument.Parse(text).RootElement.GetProperty("properties").TryGetProperty("domains", out _));
        Assert.True(answers.AnswerTo(3).TryGetProperty("error", out _));
    }
}
