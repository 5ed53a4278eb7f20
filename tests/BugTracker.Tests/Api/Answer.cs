using System.Text.Json;

namespace BugTracker.Tests.Api;

/// <summary>An answer of the API, easy to look into.</summary>
public sealed record Answer(int Status, string Body, string ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.Clone();
        }
    }

    public string Text(string name) => Json.GetProperty(name).GetString()!;
}
