namespace BugTracker.Triage;

/// <summary>The pages for people.</summary>
internal abstract record TriageRoute
{
    public static TriageRoute Of(string method, string path) => (method, path.Split('/')) switch
    {
        ("GET" or "HEAD", ["", ""]) => new Home(),
        ("GET" or "HEAD", ["", "triage"]) => new List(),
        ("GET" or "HEAD", ["", "triage", "style.css"]) => new Style(),
        ("GET" or "HEAD", ["", "triage", "login"]) => new LoginForm(),
        ("POST", ["", "triage", "login"]) => new Login(),
        ("POST", ["", "triage", "logout"]) => new Logout(),
        ("GET" or "HEAD", ["", "triage", var id]) => new Show(id),
        ("POST", ["", "triage", var id, "close"]) => new Close(id),
        _ => new Unknown(),
    };

    internal sealed record Home : TriageRoute;

    internal sealed record List : TriageRoute;

    internal sealed record Style : TriageRoute;

    internal sealed record LoginForm : TriageRoute;

    internal sealed record Login : TriageRoute;

    internal sealed record Logout : TriageRoute;

    internal sealed record Show(string Id) : TriageRoute;

    internal sealed record Close(string Id) : TriageRoute;

    internal sealed record Unknown : TriageRoute;
}
