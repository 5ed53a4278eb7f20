using System.Text.Json;
using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_the_server_is_started
{
    [Theory]
    [InlineData("--root", "no/such/folder")]
    [InlineData("--log-format", "xml")]
    [InlineData("--log-level", "loud")]
    public async Task A_setting_that_cannot_be_used_is_named_and_nothing_is_served(string option, string value)
    {
        using var workspace = new Workspace();
        var run = await RawServer.RunAsync(workspace, RawServer.Initialize, [option, value]);

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith($"gomcp: {option}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MCP_SCAFFOLD_WORKDIR", "no/such/folder")]
    [InlineData("GOMCP_LOG_LEVEL", "loud")]
    public async Task A_variable_that_cannot_be_used_is_named_too(string name, string value)
    {
        using var workspace = new Workspace();
        var run = await RawServer.RunAsync(workspace, RawServer.Initialize, [], variable => variable == name ? value : null);

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.StartsWith($"gomcp: {name}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_option_beats_the_variable_and_that_the_current_folder()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("option"));
        Directory.CreateDirectory(workspace.PathOf("variable"));
        string? Variable(string name) => name == ServerSettings.RootVariable ? "variable" : null;
        var input = $"{RawServer.Initialize}\n{RawServer.Initialized}\n{RawServer.Call(1, "scaffold_project", """{"name": "shop", "generate": false}""")}\n";

        await RawServer.RunAsync(workspace, input, ["--root=option"], Variable);
        await RawServer.RunAsync(workspace, input, [], Variable);
        await RawServer.RunAsync(workspace, input, []);

        Assert.All(["option/shop", "variable/shop", "shop"], folder => Assert.True(File.Exists(workspace.PathOf($"{folder}/gomcp.json")), folder));
    }

    [Fact]
    public async Task The_log_is_JSON_when_that_is_asked_for()
    {
        using var workspace = new Workspace();
        var run = await RawServer.RunAsync(workspace, RawServer.Initialize, ["--log-format", "json", "--log-level", "debug"]);

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.False(string.IsNullOrEmpty(JsonDocument.Parse(line).RootElement.GetProperty("message").GetString())));
    }
}
