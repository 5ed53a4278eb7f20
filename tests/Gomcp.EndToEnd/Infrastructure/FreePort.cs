using System.Net;
using System.Net.Sockets;

namespace Gomcp.EndToEnd.Infrastructure;

/// <summary>A port of the loopback address that nobody listens on.</summary>
internal static class FreePort
{
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
