using System.Text.Json;

namespace Gomcp.Engine.Json;

/// <summary>The JSON Schemas of requests, results and gomcp.json, made at build time (<c>./build schemas</c>) and embedded.</summary>
public sealed class Schemas
{
    // A server that is only started, not yet asked for its tools, parses nothing.
    private readonly Lazy<JsonElement> root = new(Parse);

    private Schemas()
    {
    }

    /// <summary>Those that are embedded; parsed when the first of them is asked for.</summary>
    public static Schemas Load() => new();

    /// <summary>What gomcp.json holds, as the file that is written beside it.</summary>
    public static ReadOnlyMemory<byte> ProjectText()
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("gomcp.schema.json")!;
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return text.ToArray();
    }

    /// <summary>What a tool takes.</summary>
    public JsonElement Input(string tool) => root.Value.GetProperty("tools").GetProperty(tool).GetProperty("input");

    /// <summary>What a tool answers.</summary>
    public JsonElement Output(string tool) => root.Value.GetProperty("tools").GetProperty(tool).GetProperty("output");

    /// <summary>What gomcp.json holds.</summary>
    public JsonElement Project => root.Value.GetProperty("project");

    private static JsonElement Parse()
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("schemas.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
