using System.Text.Json;
using System.Text.RegularExpressions;

namespace BugTracker.TestSupport.OpenApi;

/// <summary>Holds a value against the part of JSON Schema that this repository uses. A member that no schema names is a fault.</summary>
internal static class JsonSchemaCheck
{
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement value, Func<JsonElement, JsonElement> resolve, string path)
    {
        schema = resolve(schema);
        var type = schema.TryGetProperty("type", out var named) ? named.GetString() : "";
        return type switch
        {
            "object" => ObjectFaults(schema, value, resolve, path),
            "array" => ArrayFaults(schema, value, resolve, path),
            "string" => TextFaults(schema, value, path),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) ? [] : [$"{path} is no whole number"],
            _ => [$"{path} has a schema of type '{type}', which this check does not know"],
        };
    }

    private static IEnumerable<string> ObjectFaults(JsonElement schema, JsonElement value, Func<JsonElement, JsonElement> resolve, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"{path} is no object"];
        }

        var properties = schema.GetProperty("properties");
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
        return required.Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}.{name} is missing")
            .Concat(value.EnumerateObject().SelectMany(member => properties.TryGetProperty(member.Name, out var inner)
                ? Faults(inner, member.Value, resolve, $"{path}.{member.Name}")
                : [$"{path}.{member.Name} is not described"]));
    }

    private static IEnumerable<string> ArrayFaults(JsonElement schema, JsonElement value, Func<JsonElement, JsonElement> resolve, string path) =>
        value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((item, i) => Faults(schema.GetProperty("items"), item, resolve, $"{path}[{i}]"))
            : [$"{path} is no array"];

    private static IEnumerable<string> TextFaults(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return [$"{path} is no text"];
        }

        var text = value.GetString()!;
        return
        [
            .. schema.TryGetProperty("maxLength", out var most) && text.Length > most.GetInt32() ? (string[])[$"{path} is too long"] : [],
            .. schema.TryGetProperty("minLength", out var least) && text.Length < least.GetInt32() ? (string[])[$"{path} is too short"] : [],
            .. schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!) ? (string[])[$"{path} does not match"] : [],
            .. schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => v.GetString() == text) ? (string[])[$"{path} is none of the values"] : [],
        ];
    }
}
