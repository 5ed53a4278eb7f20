using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Build.Schemas;

/// <summary>Shortens schemas for the list of tools: what is left allows everything that the whole one allows.</summary>
internal static class SchemaOutline
{
    /// <summary>Without the items that another tool's schema spells out.</summary>
    public static JsonObject OfInput(JsonTypeInfo type)
    {
        var schema = SchemaExporter.Export(type);
        foreach (var property in type.Properties.Where(property => property.AttributeProvider!.IsDefined(typeof(AbridgedAttribute), inherit: true)))
        {
            Abridge(schema["properties"]![property.Name]!.AsObject());
        }

        return schema;
    }

    /// <summary>The members of an answer, without the members of those.</summary>
    public static JsonObject OfOutput(JsonTypeInfo type)
    {
        var schema = SchemaExporter.Export(type);
        foreach (var (_, member) in schema["properties"]!.AsObject())
        {
            Abridge(member!.AsObject());
        }

        return schema;
    }

    private static void Abridge(JsonObject member)
    {
        var described = member["items"] as JsonObject ?? member;
        foreach (var keyword in (string[])["properties", "required", "additionalProperties"])
        {
            described.Remove(keyword);
        }
    }
}
