using System.Net;
using System.Security.Cryptography;
using BugTracker.Hosting.Web.Tls;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BugTracker.Hosting.Web;

/// <summary>Where to listen. Plain HTTP is for loopback, or for a proxy in front that adds TLS.</summary>
internal sealed class ListenAddress
{
    private readonly IPEndPoint endPoint;
    private readonly TlsConnections? tls;

    private ListenAddress(IPEndPoint endPoint, TlsConnections? tls) => (this.endPoint, this.tls) = (endPoint, tls);

    /// <summary>http or https.</summary>
    public string Scheme => tls is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps;

    /// <summary>Reads an address; the result is either an address or what is wrong with it.</summary>
    public static (ListenAddress? Address, string Problem) Read(string url, string? certificateFile, string? keyFile, bool isBehindProxy)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/")
        {
            return (null, $"'{url}' is not an address such as http://127.0.0.1:8787.");
        }

        if (!TryHost(uri.IdnHost, out var ip))
        {
            return (null, $"'{uri.Host}' is not an IP address of this machine; use one, or localhost.");
        }

        if (uri.Scheme == "http")
        {
            return IPAddress.IsLoopback(ip) || isBehindProxy
                ? (new(new(ip, uri.Port), null), "")
                : (null, "Without TLS the key would cross the network in clear. Use https with --certificate and --certificate-key, or --behind-proxy when a proxy adds TLS.");
        }

        if (certificateFile is null || keyFile is null)
        {
            return (null, "https needs --certificate and --certificate-key (PEM files).");
        }

        try
        {
            return (new(new(ip, uri.Port), new TlsConnections(TlsCertificate.Load(certificateFile, keyFile))), "");
        }
        catch (Exception fault) when (fault is IOException or CryptographicException or UnauthorizedAccessException)
        {
            return (null, $"The certificate cannot be read: {fault.Message}");
        }
    }

    public void Bind(KestrelServerOptions options) => options.Listen(endPoint, listen =>
    {
        listen.Protocols = HttpProtocols.Http1;
        if (tls is not null)
        {
            listen.Use((connection, next) => tls.ServeAsync(connection, next));
        }
    });

    private static bool TryHost(string host, out IPAddress ip)
    {
        ip = IPAddress.Loopback;
        return host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var parsed) && (ip = parsed) is not null);
    }
}
