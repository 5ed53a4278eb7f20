using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Build.Schemas;

/// <summary>Turns a record into a JSON Schema, with the descriptions and limits of its attributes.</summary>
internal static class SchemaExporter
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    public static JsonObject Export(JsonTypeInfo type) => type.GetJsonSchemaAsNode(Options).AsObject();

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = node as JsonObject ?? [];
        var property = context.PropertyInfo;
        if (schema["properties"] is JsonObject members)
        {
            LimitToScalars(members, context.TypeInfo);
            LimitToLimits(members, context.TypeInfo);
        }

        if (schema["enum"] is JsonArray values && schema["type"] is null)
        {
            schema.Insert(0, "type", "string");
            RemoveNulls(values);
        }

        if (property?.AssociatedParameter is { HasDefaultValue: true } parameter)
        {
            MakeOptional(schema, parameter, property);
        }

        if (property?.AttributeProvider is { } attributes)
        {
            AddLimits(schema, attributes);
        }

        return schema;
    }

    // A property of any JSON type is not handed to us by itself; what we take there is one value.
    private static void LimitToScalars(JsonObject members, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(JsonElement?)))
        {
            var schema = new JsonObject { ["anyOf"] = new JsonArray(OfType("string"), OfType("number"), OfType("boolean")) };
            AddLimits(schema, property.AttributeProvider!);
            members[property.Name] = schema;
        }
    }

    // A limit is a number, or a day, a time or a moment as text.
    private static void LimitToLimits(JsonObject members, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(FieldLimit?)))
        {
            var schema = new JsonObject { ["anyOf"] = new JsonArray(OfType("number"), OfType("string")) };
            AddLimits(schema, property.AttributeProvider!);
            members[property.Name] = schema;
        }
    }

    // One type a branch: a list of types is legal, but clients that map schemas to a narrower dialect drop it.
    private static JsonObject OfType(string name) => new() { ["type"] = name };

    // Optional means that it may be left out, not that it may be null.
    private static void MakeOptional(JsonObject schema, JsonParameterInfo parameter, JsonPropertyInfo property)
    {
        if (schema["type"] is JsonArray { Count: 2 } types)
        {
            schema["type"] = types.First(type => (string?)type != "null")!.DeepClone();
        }

        if (schema["enum"] is JsonArray values)
        {
            RemoveNulls(values);
        }

        schema.Remove("default");
        if (parameter.DefaultValue is { } value and not false)
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            schema["default"] = JsonSerializer.SerializeToNode(value, property.Options.GetTypeInfo(type));
        }
    }

    private static void AddLimits(JsonObject schema, ICustomAttributeProvider attributes)
    {
        foreach (var attribute in attributes.GetCustomAttributes(inherit: true))
        {
            switch (attribute)
            {
                case StringLengthAttribute length:
                    schema["maxLength"] = length.MaximumLength;
                    break;
                case RangeAttribute range:
                    schema["minimum"] = JsonValue.Create((int)range.Minimum);
                    schema["maximum"] = JsonValue.Create((int)range.Maximum);
                    break;
                case CountAttribute count:
                    if (count.Min > 0)
                    {
                        schema["minItems"] = count.Min;
                    }

                    schema["maxItems"] = count.Max;
                    break;
                case DescriptionAttribute description:
                    schema["description"] = description.Description;
                    break;
                default:
                    break;
            }
        }

        if (schema.Remove("description", out var text))
        {
            schema["description"] = text;
        }
    }

    private static void RemoveNulls(JsonArray values)
    {
        for (var i = values.Count - 1; i >= 0; i--)
        {
            if (values[i] is null)
            {
                values.RemoveAt(i);
            }
        }
    }
}
