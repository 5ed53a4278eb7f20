using System.Globalization;
using System.Text.Json;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Json;

/// <summary>
/// Checks a JSON value against a JSON Schema (draft 2020-12, the keywords our exporter writes) and reports every violation
/// with its JSON path, so that a model can mend all of them in one turn.
/// </summary>
internal sealed class SchemaValidator(ProblemList problems)
{
    public void Validate(JsonElement value, JsonElement schema, string path)
    {
        if (!HasType(value, schema, path))
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                ValidateObject(value, schema, path);
                break;
            case JsonValueKind.Array:
                ValidateArray(value, schema, path);
                break;
            case JsonValueKind.String when TextOf(value) is { } text:
                ValidateText(text, schema, path);
                break;
            case JsonValueKind.String:
                problems.Add(ProblemCodes.ValueInvalid, path, "This text is not valid Unicode.", "A \\u escape holds half a surrogate pair.");
                return;
            case JsonValueKind.Number:
                ValidateNumber(value, schema, path);
                break;
            default:
                break;
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
        {
            problems.Add(ProblemCodes.ValueInvalid, path, "This is not among what is allowed.", AllowedIn(allowed));
        }
    }

    private bool HasType(JsonElement value, JsonElement schema, string path)
    {
        var names = TypesOf(schema);
        if (names.Length == 0 || names.Any(name => Is(value, name)))
        {
            return true;
        }

        problems.Add(ProblemCodes.ValueType, path, $"This must be {Article(names)}, not {NameOf(value)}.", Show(value, schema));
        return false;
    }

    private static string[] TypesOf(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out var branches) ? [.. branches.EnumerateArray().SelectMany(TypesOf)]
        : !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(name => name.GetString()!)]
        : [type.GetString()!];

    private void ValidateObject(JsonElement value, JsonElement schema, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var property in value.EnumerateObject())
        {
            if (NameOf(property) is null)
            {
                problems.Add(ProblemCodes.PropertyUnknown, path, "The name of a property is not valid Unicode.", "Leave it out.");
                return;
            }

            if (known.ValueKind == JsonValueKind.Object && known.TryGetProperty(property.Name, out var inner))
            {
                Validate(property.Value, inner, $"{path}.{property.Name}");
            }
            else if (known.ValueKind == JsonValueKind.Object)
            {
                // An object whose properties the schema does not name is checked by what it is given to.
                var names = known.EnumerateObject().Select(one => one.Name).ToArray();
                problems.Add(ProblemCodes.PropertyUnknown, $"{path}.{Shorten(property.Name)}", "There is no such property.", Suggestion.For(property.Name, names));
            }
        }

        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(one => one.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
            {
                problems.Add(ProblemCodes.PropertyMissing, $"{path}.{name}", "This must be given.", Description(known, name));
            }
        }
    }

    private void ValidateArray(JsonElement value, JsonElement schema, string path)
    {
        var count = value.GetArrayLength();
        if (Limit(schema, "minItems") is { } fewest && count < fewest)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"There must be at least {fewest}.", Hint(schema));
        }

        if (Limit(schema, "maxItems") is { } most && count > most)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"There can be at most {most}, not {count}.", Hint(schema));
            return;
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
            {
                Validate(item, items, $"{path}[{index}]");
            }
        }
    }

    private void ValidateText(string text, JsonElement schema, string path)
    {
        var length = text.EnumerateRunes().Count();
        if (Limit(schema, "minLength") is { } fewest && length < fewest)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"There must be at least {fewest} characters.", Hint(schema));
        }

        if (Limit(schema, "maxLength") is { } most && length > most)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"There can be at most {most} characters, not {length}.", Hint(schema));
        }
    }

    private void ValidateNumber(JsonElement value, JsonElement schema, string path)
    {
        if (!value.TryGetDecimal(out var number))
        {
            problems.Add(ProblemCodes.ValueInvalid, path, "This number is too large.", Hint(schema));
            return;
        }

        if (Limit(schema, "minimum") is { } smallest && number < smallest)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"This must be at least {smallest}.", Hint(schema));
        }

        if (Limit(schema, "maximum") is { } largest && number > largest)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"This can be at most {largest}.", Hint(schema));
        }
    }

    private static decimal? Limit(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var limit) ? limit.GetDecimal() : null;

    private static string Description(JsonElement properties, string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var property) ? Hint(property) : "Add it.";

    private static string Hint(JsonElement schema) =>
        schema.TryGetProperty("description", out var text) ? text.GetString()!
        : schema.TryGetProperty("enum", out var allowed) ? AllowedIn(allowed)
        : "Keep to the tool's schema.";

    private static string AllowedIn(JsonElement allowed) =>
        $"Use one of: {string.Join(", ", allowed.EnumerateArray().Select(one => one.ToString()))}.";

    // An escaped half of a surrogate pair is JSON, but no text.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Article(string[] names) => string.Join(" or ", names.Select(name => name switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "a string",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        _ => name,
    }));

    private static string Show(JsonElement value, JsonElement schema) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Hint(schema) : $"Got {Shorten(value.GetRawText())}.";

    private static string Shorten(string text) => text.Length > 80 ? string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 80)}…") : text;
}
