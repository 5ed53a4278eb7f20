using System.Text.Json;

namespace Gomcp.Bench;

/// <summary>The few lines of the protocol that are sent.</summary>
internal static class Mcp
{
    public const int InitializeId = 1;
    public const int ListId = 2;

    public const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":"""
        + """{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"bench","version":"1.0.0"}}}""";

    public const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    public const string ListTools = """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""";

    /// <summary>A call of a tool whose arguments are already JSON.</summary>
    public static string Call(int id, string tool, string arguments) =>
        $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""";

    /// <summary>Fails unless a call was applied: a refusal is quick and would look like a good figure.</summary>
    public static void AssertApplied(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var applied = document.RootElement.TryGetProperty("result", out var result)
            && result.TryGetProperty("structuredContent", out var content)
            && content.TryGetProperty("status", out var status)
            && status.GetString() == "applied";
        if (!applied)
            throw new InvalidOperationException($"The call was not applied: {answer}");
    }
}
