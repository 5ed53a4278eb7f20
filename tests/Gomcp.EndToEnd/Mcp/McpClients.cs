using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Mcp;

/// <summary>Speaks to the published gomcp through clients that we did not write.</summary>
internal sealed class McpClients(RepositoryFolder repository)
{
    private string Folder => Path.Combine(repository.Artifacts, "clients", "mcp-sdk");

    private string Server => Require.Built(repository.PublishedExecutable("gomcp"), "publish");

    /// <summary>Starts a server in a folder and calls its tools one after the other through the TypeScript SDK.</summary>
    public async Task<McpAnswers> CallAsync(string workingDirectory, params IReadOnlyList<McpCall> calls)
    {
        var script = await ScriptAsync("call-tools.mjs");
        var request = new JsonObject
        {
            ["cwd"] = workingDirectory,
            ["calls"] = new JsonArray([.. calls.Select(call => call.ToJson())]),
        };
        var client = new Command(NodeRuntime.Find(), script, Server);
        var (code, output, error) = await RunAsync(client, request.ToJsonString(JsonSerializerOptions.Default));
        Assert.True(code == 0, $"The TypeScript SDK gave up with code {code}:\n{error}");
        return new McpAnswers(JsonNode.Parse(output)!.AsObject());
    }

    /// <summary>Lets the MCP inspector list the tools, strictly; answers what it printed.</summary>
    public async Task<(int ExitCode, string Output)> InspectAsync()
    {
        var script = await ScriptAsync(Path.Combine("node_modules", ".bin", "mcp-inspector"));
        var inspector = new Command(NodeRuntime.Find(), script, "--cli", Server, "--method", "tools/list", "--strict");
        var (code, output, error) = await RunAsync(inspector, string.Empty);
        return (code, output + error);
    }

    private async Task<string> ScriptAsync(string name)
    {
        await Require.ToolAsync(Prerequisites.Npm);
        Require.Built(Path.Combine(Folder, ".installed"), "test");
        return Path.Combine(Folder, name);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(Command command, string input)
    {
        var start = CommandRunner.StartInfo(command);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
