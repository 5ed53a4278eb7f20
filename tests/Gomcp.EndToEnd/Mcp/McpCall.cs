using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Mcp;

/// <summary>A call of a tool.</summary>
internal sealed record McpCall(string Tool, JsonObject Arguments)
{
    /// <summary>The calls that make the sample shop, the same that the benchmark measures; templ is left to the Go tests.</summary>
    public static IReadOnlyList<McpCall> Shop(RepositoryFolder repository)
    {
        var text = File.ReadAllText(Path.Combine(repository.Root, "bench", "shop-calls.json"));
        return [.. JsonNode.Parse(text)!.AsArray().Select(call => Of((string)call!["name"]!, call["arguments"]!.AsObject()))];
    }

    /// <summary>The call as the client's script takes it.</summary>
    public JsonObject ToJson() => new() { ["name"] = Tool, ["arguments"] = Arguments.DeepClone() };

    private static McpCall Of(string tool, JsonObject arguments)
    {
        var own = arguments.DeepClone().AsObject();
        own["generate"] = false;
        return new McpCall(tool, own);
    }
}
