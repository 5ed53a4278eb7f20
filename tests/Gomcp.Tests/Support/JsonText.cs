using System.Text.Json;

namespace Gomcp.Tests.Support;

/// <summary>Reads JSON in tests.</summary>
internal static class JsonText
{
    public static IDictionary<string, JsonElement> Properties(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.Clone());

    /// <summary>The same JSON without what differs between two calls: ids.</summary>
    public static string WithoutIds(JsonElement result) => string.Join('\n', result.EnumerateObject()
        .Where(property => property.Name is not ("operation_id" or "plan_id"))
        .Select(property => $"{property.Name}={property.Value.GetRawText()}"));
}
