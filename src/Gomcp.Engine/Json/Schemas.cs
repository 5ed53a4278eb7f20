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
    public static ReadOnlyMemory<byte> ProjectText() => Resource("gomcp.schema.json");

    /// <summary>What a tool takes.</summary>
    public JsonElement Input(string tool) => root.Value.GetProperty("tools").GetProperty(tool).GetProperty("input");

    /// <summary>What a tool answers.</summary>
    public JsonElement Output(string tool) => root.Value.GetProperty("tools").GetProperty(tool).GetProperty("output");

    /// <summary>What gomcp.json holds.</summary>
    public JsonElement Project => root.Value.GetProperty("project");

    // The document is kept for as long as the process lives, so it needs no copy of its own.
    private static JsonElement Parse() => JsonDocument.Parse(Resource("schemas.json")).RootElement;

    private static byte[] Resource(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
