using System.Text.Json;

namespace BugTracker.Infra.Tests.Offline;

/// <summary>One method of the API as the template declares it.</summary>
internal sealed record GatewayRoute(string Path, string Method, JsonElement Properties)
{
    private readonly string[] pattern = Path.Split('/');

    public bool NeedsKey => Properties.TryGetProperty("ApiKeyRequired", out var needs) && needs.GetBoolean();

    public bool IsMock => Properties.GetProperty("Integration").GetProperty("Type").GetString() == "MOCK";

    public bool Matches(string method, string path)
    {
        var parts = path.Split('/');
        return method == Method && parts.Length == pattern.Length
            && pattern.Zip(parts).All(p => p.First == p.Second || (p.First.StartsWith('{') && p.Second.Length > 0));
    }
}
