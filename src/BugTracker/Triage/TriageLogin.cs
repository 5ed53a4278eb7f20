using System.Security.Cryptography;
using System.Text;
using BugTracker.Api;
using BugTracker.Hosting.Web;
using BugTracker.Security;

namespace BugTracker.Triage;

/// <summary>Lets a person in who knows the API key, and out again.</summary>
internal sealed class TriageLogin(ApiKey key, TriageSessions sessions, RateLimiter attempts)
{
    public TriageSession? Session(ApiRequest request, Visitor visitor) =>
        SessionCookie.Read(request, visitor) is { } token ? sessions.Find(token) : null;

    public static bool IsOwnForm(ApiRequest request, TriageSession session) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(session.FormToken),
        Encoding.UTF8.GetBytes(Form.Read(request).GetValueOrDefault("form_token", "")));

    public ApiResponse Enter(ApiRequest request, Visitor visitor)
    {
        if (attempts.Take(visitor.Address) is { } wait)
        {
            return TriageAnswers.Page(429, LoginView.Page($"Too many attempts. Try again in {wait} seconds.")).With("Retry-After", $"{wait}");
        }

        return key.Matches(Form.Read(request).GetValueOrDefault("key", "").Trim())
            ? SessionCookie.Set(TriageAnswers.GoTo("/triage"), visitor, sessions.Start(), TriageSessions.Lifetime)
            : TriageAnswers.Page(403, LoginView.Page("This is not the tracker's key."));
    }

    public ApiResponse Leave(ApiRequest request, Visitor visitor)
    {
        if (SessionCookie.Read(request, visitor) is { } token)
        {
            sessions.End(token);
        }

        return SessionCookie.Set(TriageAnswers.GoTo("/triage/login"), visitor, "", TimeSpan.Zero);
    }
}
