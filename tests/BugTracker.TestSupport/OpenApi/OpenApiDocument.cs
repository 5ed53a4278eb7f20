using System.Text.Json;
using BugTracker.TestSupport.Parts;

namespace BugTracker.TestSupport.OpenApi;

/// <summary>The API's description, and whether an answer is one that it describes.</summary>
internal sealed class OpenApiDocument
{
    private readonly JsonElement root;

    private OpenApiDocument(JsonElement root) => this.root = root;

    public JsonElement Schemas => root.GetProperty("components").GetProperty("schemas");

    public JsonElement Paths => root.GetProperty("paths");

    public static OpenApiDocument Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("src", "BugTracker.Contracts", "openapi.json")));
        return new(document.RootElement.Clone());
    }

    /// <summary>What the description does not allow about an answer; empty when it is as described.</summary>
    public string Check(string method, string path, int status, string contentType, string body)
    {
        if (Template(path) is not { } template || !Paths.GetProperty(template).TryGetProperty(method.ToLowerInvariant(), out var operation))
        {
            return "";
        }

        if (!operation.GetProperty("responses").TryGetProperty($"{status}", out var response))
        {
            return $"{method} {template} does not describe the status {status}.";
        }

        var content = Resolve(response).GetProperty("content");
        if (!content.TryGetProperty(contentType.Split(';')[0], out var media))
        {
            return $"{method} {template} does not describe the type {contentType} for {status}.";
        }

        using var value = JsonDocument.Parse(body);
        return string.Join("\n", JsonSchemaCheck.Faults(media.GetProperty("schema"), value.RootElement, Resolve, "$"));
    }

    public JsonElement Resolve(JsonElement element)
    {
        while (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$ref", out var reference))
        {
            element = reference.GetString()!.Split('/')[1..].Aggregate(root, (at, name) => at.GetProperty(name));
        }

        return element;
    }

    private string? Template(string path)
    {
        var parts = path.Split('?')[0].Split('/');
        return Paths.EnumerateObject().Select(p => p.Name).FirstOrDefault(name =>
        {
            var pattern = name.Split('/');
            return pattern.Length == parts.Length && pattern.Zip(parts).All(p => p.First == p.Second || p.First.StartsWith('{'));
        });
    }
}
