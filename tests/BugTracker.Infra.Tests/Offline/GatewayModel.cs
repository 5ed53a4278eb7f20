using System.Text.Json;

namespace BugTracker.Infra.Tests.Offline;

/// <summary>The part of a request model that API Gateway checks here.</summary>
internal static class GatewayModel
{
    public static bool IsValid(JsonElement schema, JsonElement value) => schema.GetProperty("type").GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object
            && schema.GetProperty("required").EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))
            && schema.GetProperty("properties").EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || IsValid(p.Value, member)),
        "string" => value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && text.Length >= schema.GetProperty("minLength").GetInt32() && text.Length <= schema.GetProperty("maxLength").GetInt32(),
        var type => throw new NotSupportedException($"The gateway of the tests knows no schema of type {type}."),
    };
}
