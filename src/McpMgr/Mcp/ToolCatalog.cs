using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace McpMgr.Mcp;

/// <summary>The descriptions and schemas of the tools, from a file: making schemas at every start costs 100 ms.</summary>
internal static class ToolCatalog
{
    public static ImmutableDictionary<string, Tool> Load()
    {
        using var stream = typeof(ToolCatalog).Assembly.GetManifestResourceStream("tools.json")
            ?? throw new InvalidOperationException("The program was built without its tool descriptions.");
        var type = (JsonTypeInfo<Tool>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(Tool));
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateArray()
            .Select(tool => tool.Deserialize(type)!)
            .ToImmutableDictionary(tool => tool.Name, StringComparer.Ordinal);
    }
}
