using System.Text.Json;

namespace Gomcp.Tests.Support;

/// <summary>Reads JSON in tests.</summary>
internal static class JsonText
{
    public static IDictionary<string, JsonElement> Properties(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.Clone());

    /// <summary>The same JSON without what differs between two calls: ids.</summary>
    public static string WithoutIds(JsonElement result)
    {
        var text = result.GetRawText();
        foreach (var name in (string[])["operation_id", "plan_id"])
        {
            // A plan's id is in what to do next, too.
            text = result.TryGetProperty(name, out var id) ? text.Replace(id.GetString()!, name, StringComparison.Ordinal) : text;
        }

        return text;
    }
}
