using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools;

namespace Gomcp.Build.Schemas;

/// <summary>The schemas as the files that are embedded.</summary>
internal static class SchemaDocuments
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>All of them, in full.</summary>
    public static string All() => Write(new JsonObject
    {
        ["tools"] = OfTools(SchemaExporter.Export, SchemaExporter.Export),
        ["project"] = SchemaExporter.Export(EngineJsonContext.Default.ProjectDocument),
    });

    /// <summary>Those of the tools, as they are listed for a model.</summary>
    public static string Listing() => Write(OfTools(SchemaOutline.OfInput, SchemaOutline.OfOutput));

    /// <summary>The one of gomcp.json, for editors.</summary>
    public static string Project()
    {
        var schema = SchemaExporter.Export(EngineJsonContext.Default.ProjectDocument);
        schema.Insert(0, "title", "gomcp.json");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return Write(schema);
    }

    private static JsonObject OfTools(Func<JsonTypeInfo, JsonObject> input, Func<JsonTypeInfo, JsonObject> output) =>
        new(ToolCatalog.All.Select(tool => KeyValuePair.Create<string, JsonNode?>(
            tool.Description.Name,
            new JsonObject { ["input"] = input(tool.Takes), ["output"] = output(tool.Answers) })));

    private static string Write(JsonNode node) => node.ToJsonString(Indented) + "\n";
}
