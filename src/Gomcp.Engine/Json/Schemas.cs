using System.Text.Json;

namespace Gomcp.Engine.Json;

/// <summary>The JSON Schemas of requests, results and gomcp.json, made at build time (<c>./build schemas</c>) and embedded.</summary>
public sealed class Schemas
{
    // A server that is only started, not yet asked for its tools, parses nothing; one that is only asked for them, not the details.
    private readonly Lazy<JsonElement> details = new(() => Parse("schemas.json"));
    private readonly Lazy<JsonElement> listing = new(() => Parse("listing.json"));

    private Schemas()
    {
    }

    /// <summary>Those that are embedded; parsed when the first of them is asked for.</summary>
    public static Schemas Load() => new();

    /// <summary>What gomcp.json holds, as the file that is written beside it.</summary>
    public static ReadOnlyMemory<byte> ProjectText() => Resource("gomcp.schema.json");

    /// <summary>What gomcp.json holds.</summary>
    public JsonElement Project => details.Value.GetProperty("project");

    /// <summary>What a tool takes; requests are checked against it.</summary>
    public JsonElement Input(string tool) => details.Value.GetProperty("tools").GetProperty(tool).GetProperty("input");

    /// <summary>What a tool answers.</summary>
    public JsonElement Output(string tool) => details.Value.GetProperty("tools").GetProperty(tool).GetProperty("output");

    /// <summary>What a tool takes, as far as a model needs it that sees every tool's schema at once; it allows all that <see cref="Input"/> allows.</summary>
    public JsonElement ListedInput(string tool) => listing.Value.GetProperty(tool).GetProperty("input");

    /// <summary>What a tool answers, in its outline; every answer fits it.</summary>
    public JsonElement ListedOutput(string tool) => listing.Value.GetProperty(tool).GetProperty("output");

    // The document is kept for as long as the process lives, so it needs no copy of its own.
    private static JsonElement Parse(string name) => JsonDocument.Parse(Resource(name)).RootElement;

    private static byte[] Resource(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
