using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Mcp;

/// <summary>What a session with a server brought.</summary>
internal sealed record McpAnswers(JsonObject Json)
{
    /// <summary>The tools as they were listed.</summary>
    public IReadOnlyList<JsonObject> Tools => [.. Json["tools"]!.AsArray().Select(tool => tool!.AsObject())];

    /// <summary>The result of a call; a protocol error instead of one fails here.</summary>
    public JsonObject Result(int call) =>
        Json["results"]![call]!["result"]?.AsObject() ?? throw new InvalidOperationException($"Call {call} failed: {Json["results"]![call]}");

    /// <summary>The status in the structured content of a call.</summary>
    public string Status(int call) => (string?)Result(call)["structuredContent"]?["status"] ?? $"none in {Result(call)}";
}
