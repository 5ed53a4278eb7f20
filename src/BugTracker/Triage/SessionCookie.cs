using BugTracker.Api;
using BugTracker.Hosting.Web;

namespace BugTracker.Triage;

/// <summary>The cookie that holds a session's token. Over TLS its name binds it to this host.</summary>
internal static class SessionCookie
{
    public static string? Read(ApiRequest request, Visitor visitor)
    {
        var name = Name(visitor) + "=";
        return request.Headers.GetValueOrDefault("Cookie", "")
            .Split(';', StringSplitOptions.TrimEntries)
            .Where(pair => pair.StartsWith(name, StringComparison.Ordinal))
            .Select(pair => pair[name.Length..])
            .FirstOrDefault();
    }

    public static ApiResponse Set(ApiResponse response, Visitor visitor, string token, TimeSpan lifetime) =>
        response.With("Set-Cookie", $"{Name(visitor)}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={(long)lifetime.TotalSeconds}{(visitor.IsSecure ? "; Secure" : "")}");

    private static string Name(Visitor visitor) => visitor.IsSecure ? "__Host-triage" : "triage";
}
