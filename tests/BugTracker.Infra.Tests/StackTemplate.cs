using System.Text.Json;

namespace BugTracker.Infra.Tests;

/// <summary>A CloudFormation template, easy to look into.</summary>
public sealed class StackTemplate
{
    private readonly Dictionary<string, JsonElement> resources;

    private StackTemplate(JsonElement root)
    {
        Root = root;
        resources = root.GetProperty("Resources").EnumerateObject().ToDictionary(r => r.Name, r => r.Value);
    }

    public JsonElement Root { get; }

    public static StackTemplate Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new(document.RootElement.Clone());
    }

    /// <summary>The resources of a type with their logical ids.</summary>
    public IEnumerable<(string Id, JsonElement Resource, JsonElement Properties)> Of(string type) => resources
        .Where(r => r.Value.GetProperty("Type").GetString() == type)
        .Select(r => (r.Key, r.Value, r.Value.TryGetProperty("Properties", out var properties) ? properties : default));

    public (string Id, JsonElement Resource, JsonElement Properties) One(string type) => Assert.Single(Of(type));

    public JsonElement Resource(string id) => resources[id];

    /// <summary>The path of an API resource, from its chain of parents.</summary>
    public string PathOf(JsonElement reference)
    {
        if (!reference.TryGetProperty("Ref", out var id))
        {
            return "";
        }

        var properties = Resource(id.GetString()!).GetProperty("Properties");
        return $"{PathOf(properties.GetProperty("ParentId"))}/{properties.GetProperty("PathPart").GetString()}";
    }
}
