using System.Text.Json;

namespace Gomcp.Engine.Json;

/// <summary>The JSON Schemas of requests, results and gomcp.json, made at build time (<c>./build schemas</c>) and embedded.</summary>
public sealed class Schemas
{
    private readonly JsonElement root;

    private Schemas(JsonElement root) => this.root = root;

    /// <summary>Loads what is embedded.</summary>
    public static Schemas Load()
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("schemas.json")!;
        using var document = JsonDocument.Parse(stream);
        return new Schemas(document.RootElement.Clone());
    }

    /// <summary>What a tool takes.</summary>
    public JsonElement Input(string tool) => root.GetProperty("tools").GetProperty(tool).GetProperty("input");

    /// <summary>What a tool answers.</summary>
    public JsonElement Output(string tool) => root.GetProperty("tools").GetProperty(tool).GetProperty("output");

    /// <summary>What gomcp.json holds.</summary>
    public JsonElement Project => root.GetProperty("project");
}
