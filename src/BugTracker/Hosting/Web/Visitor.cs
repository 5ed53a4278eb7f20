namespace BugTracker.Hosting.Web;

/// <summary>Where a request came from.</summary>
/// <param name="Address">The address that limits are counted for.</param>
/// <param name="IsSecure">Whether the visitor's own connection uses TLS.</param>
internal sealed record Visitor(string Address, bool IsSecure);
