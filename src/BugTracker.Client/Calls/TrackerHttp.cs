using System.Net;

namespace BugTracker.Client.Calls;

/// <summary>Makes the HTTP client for a tracker.</summary>
public static class TrackerHttp
{
    /// <summary>
    /// Makes a client that follows no redirect, since that would carry the key to another host, and holds no cookies.
    /// The proxy settings of the environment are honoured, except on the way to this machine itself.
    /// </summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        Proxy = new LoopbackBypass(HttpClient.DefaultProxy),
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = 8 * 1024 * 1024,
    };
}
