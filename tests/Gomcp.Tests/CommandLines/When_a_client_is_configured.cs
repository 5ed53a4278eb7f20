using System.Text.Json;
using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_a_client_is_configured
{
    [Theory]
    [InlineData("claude", "mcpServers")]
    [InlineData("vscode", "servers")]
    [InlineData("cursor", "mcpServers")]
    public async Task The_configuration_is_printed_with_an_absolute_path(string client, string servers)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "mcp", "install", client);

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var entry = run.Json.GetProperty(servers).GetProperty("gomcp");
        Assert.True(Path.IsPathFullyQualified(entry.GetProperty("command").GetString()!));
        Assert.Equal(JsonValueKind.Array, entry.GetProperty("args").ValueKind);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.Root));
    }

    [Fact]
    public async Task Writing_asks_first_and_keeps_what_is_there()
    {
        using var workspace = new Workspace();
        workspace.Write(".cursor/mcp.json", """{"mcpServers": {"other": {"command": "x"}}, "more": 1}""");
        var before = workspace.Snapshot();

        var refused = await CommandRun.OfAsync(workspace.Root, "n\n", ["mcp", "install", "cursor", "--write"]);
        Assert.Equal(ExitCodes.Done, refused.ExitCode);
        Assert.Equal(before, workspace.Snapshot());

        await CommandRun.OfAsync(workspace.Root, "y\n", ["mcp", "install", "cursor", "--write"]);
        var written = JsonDocument.Parse(workspace.Read(".cursor/mcp.json")).RootElement;
        Assert.True(written.GetProperty("mcpServers").TryGetProperty("gomcp", out _));
        Assert.Equal("x", written.GetProperty("mcpServers").GetProperty("other").GetProperty("command").GetString());
        Assert.Equal(1, written.GetProperty("more").GetInt32());
    }

    [Theory]
    [InlineData("{ // a comment\n}")]
    [InlineData("[]")]
    [InlineData("""{"servers": []}""")]
    public async Task A_file_that_would_lose_something_is_left_alone(string text)
    {
        using var workspace = new Workspace();
        workspace.Write(".vscode/mcp.json", text);

        var run = await CommandRun.OfAsync(workspace, "mcp", "install", "vscode", "--yes");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal(text, workspace.Read(".vscode/mcp.json"));
    }
}
