using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>The published gomcp, called with the JSON that an agent would send over MCP.</summary>
internal static class GomcpCommand
{
    /// <summary>Calls one tool and expects it to apply something.</summary>
    public static async Task<JsonNode> ApplyAsync(RepositoryFolder repository, string root, string tool, JsonNode arguments)
    {
        var answer = await CallAsync(repository, root, tool, arguments);
        Assert.Equal("applied", (string?)answer["status"]);
        return answer;
    }

    /// <summary>Calls one tool; its structured result.</summary>
    public static async Task<JsonNode> CallAsync(RepositoryFolder repository, string root, string tool, JsonNode arguments)
    {
        var gomcp = Require.Built(repository.PublishedExecutable("gomcp"), "publish");
        var file = Path.Combine(root, $".arguments-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, arguments.ToJsonString());
        var result = await CommandRunner.CaptureAsync(new Command(gomcp, "tool", tool, "--json", file) { WorkingDirectory = root }, CancellationToken.None);
        File.Delete(file);
        Assert.True(result.StandardOutput.StartsWith('{'), $"{tool} gave no result: {result.AllOutput}");
        return JsonNode.Parse(result.StandardOutput)!;
    }
}
