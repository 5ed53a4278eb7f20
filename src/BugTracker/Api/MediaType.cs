namespace BugTracker.Api;

/// <summary>Reads the Content-Type header.</summary>
internal static class MediaType
{
    public static bool IsJson(IReadOnlyDictionary<string, string> headers) => Is(headers, "application/json");

    public static bool Is(IReadOnlyDictionary<string, string> headers, string type) =>
        headers.TryGetValue("Content-Type", out var value)
        && value.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase);
}
