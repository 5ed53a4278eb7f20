using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BugTracker.Hosting.Web;

/// <summary>Kestrel without a container: the server, the socket transport and one application.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly KestrelServer server;

    private WebHost(KestrelServer server, Uri address) => (this.server, Address) = (server, address);

    /// <summary>Where the server listens; a port 0 has become a real one.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="IOException">The address is in use or not ours.</exception>
    public static async Task<WebHost> StartAsync(ListenAddress address, WebFront application, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 1024 * 1024;
        options.Limits.MaxConcurrentConnections = 2000;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        address.Bind(options);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, cancellationToken);
        }
        catch
        {
            server.Dispose();
            throw;
        }

        // Kestrel knows nothing of a TLS that is not its own, and takes the address for a plain one.
        var listening = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new(server, new UriBuilder(listening) { Scheme = address.Scheme }.Uri);
    }

    /// <summary>Stops to listen and lets the requests in flight finish.</summary>
    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await server.StopAsync(grace.Token);
        server.Dispose();
    }
}
