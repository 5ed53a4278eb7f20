using System.Net;

namespace BugTracker.Client.Calls;

/// <summary>
/// The proxies of the environment, but none on the way to this machine itself: there is nothing to find there for a
/// proxy elsewhere, and a key for a tracker on loopback goes in clear.
/// </summary>
internal sealed class LoopbackBypass(IWebProxy proxies) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => proxies.Credentials;
        set => proxies.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxies.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || proxies.IsBypassed(host);
}
