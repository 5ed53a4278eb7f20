using System.IO.Pipelines;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace BugTracker.Hosting.Web.Tls;

/// <summary>Puts TLS between the transport and HTTP. Kestrel's own does the same, but can only be had with a container.</summary>
/// <param name="certificate">What the server shows.</param>
internal sealed class TlsConnections(SslStreamCertificateContext certificate)
{
    private static readonly TimeSpan HandshakePatience = TimeSpan.FromSeconds(10);

    private readonly SslServerAuthenticationOptions options = new()
    {
        ServerCertificateContext = certificate,
        ApplicationProtocols = [SslApplicationProtocol.Http11],
    };

    /// <summary>Serves a connection, encrypted; one whose handshake fails is closed.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var plain = connection.Transport;
        await using var tls = new SslStream(new TransportStream(plain));
        if (!await TryShakeHandsAsync(tls, connection.ConnectionClosed))
        {
            return;
        }

        var encrypted = new TlsTransport(
            PipeReader.Create(tls, new StreamPipeReaderOptions(leaveOpen: true)),
            PipeWriter.Create(tls, new StreamPipeWriterOptions(leaveOpen: true)));
        connection.Features.Set<ITlsConnectionFeature>(new TlsConnectionFeature());
        connection.Transport = encrypted;
        try
        {
            await next(connection);
            await encrypted.CompleteAsync();
            await tls.ShutdownAsync();
        }
        catch (IOException)
        {
            // The visitor is gone; there is nobody to say goodbye to.
        }
        finally
        {
            connection.Transport = plain;
        }
    }

    private async Task<bool> TryShakeHandsAsync(SslStream tls, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(HandshakePatience);
        try
        {
            await tls.AuthenticateAsServerAsync(options, patience.Token);
            return true;
        }
        catch (Exception fault) when (fault is AuthenticationException or IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
