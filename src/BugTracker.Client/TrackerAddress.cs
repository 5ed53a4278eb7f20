using System.Net;

namespace BugTracker.Client;

/// <summary>The address of a tracker: https, or http on this machine alone, with no credentials in it.</summary>
public sealed record TrackerAddress
{
    private TrackerAddress(Uri root) => Root = root;

    /// <summary>The address with a slash at its end; every path of the API is relative to it.</summary>
    public Uri Root { get; }

    /// <summary>Reads an address.</summary>
    /// <param name="text">Such as <c>https://bugs.example.com/prod</c>.</param>
    /// <param name="problem">What is wrong, when the result is null.</param>
    public static TrackerAddress? Parse(string text, out string problem)
    {
        problem = "";
        if (!Uri.TryCreate(text.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            problem = "The tracker's address has to look like https://bugs.example.com.";
        }
        else if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            problem = "The tracker's address must not hold credentials, a query or a fragment.";
        }
        else if (uri.Scheme == "http" && !IsThisMachine(uri))
        {
            problem = "The tracker's address has to begin with https://; only a tracker on this machine may do without TLS.";
        }

        return problem.Length == 0 ? new(uri!) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Root.ToString().TrimEnd('/');

    private static bool IsThisMachine(Uri uri) =>
        uri.IdnHost == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
