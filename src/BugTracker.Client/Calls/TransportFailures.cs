using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace BugTracker.Client.Calls;

/// <summary>Says in plain words why no answer came.</summary>
internal static class TransportFailures
{
    public static CallFailure Explain(HttpRequestException fault, TrackerAddress address)
    {
        if (fault.InnerException is AuthenticationException tls)
        {
            return new(CallFailureKind.WrongAddress, ExplainTls(tls, address));
        }

        var message = fault.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => $"No host is named {address.Root.Host}. Check the tracker's address.",
            HttpRequestError.ProxyTunnelError when fault.StatusCode == HttpStatusCode.ProxyAuthenticationRequired =>
                "The proxy asks for credentials (407). Put them into HTTPS_PROXY.",
            HttpRequestError.ProxyTunnelError => "The proxy refused the connection. Check HTTPS_PROXY, or put the host into NO_PROXY.",
            HttpRequestError.ConnectionError when Socket(fault) == SocketError.ConnectionRefused =>
                $"Nothing listens at {address}. Is the tracker running, and is the address right?",
            HttpRequestError.ConnectionError => $"The tracker at {address} cannot be reached. Check the network, and HTTPS_PROXY if there is a proxy.",
            HttpRequestError.SecureConnectionError => $"There is no TLS at {address}. Check the scheme and the port.",
            _ => $"The connection to {address} broke.",
        };
        return new(CallFailureKind.Unreachable, message);
    }

    public static CallFailure Timeout(TrackerAddress address) =>
        new(CallFailureKind.Unreachable, $"The tracker at {address} did not answer in time.");

    private static SocketError? Socket(Exception fault) => fault.InnerException is SocketException socket ? socket.SocketErrorCode : null;

    // The runtime tells the reasons of a chain only as names in the text of the exception.
    private static string ExplainTls(AuthenticationException fault, TrackerAddress address) =>
        fault.Message.Contains("NotTimeValid", StringComparison.Ordinal)
            ? $"The certificate of {address.Root.Host} is not valid at this time. Check this machine's clock first: it says {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC."
            : $"The certificate of {address.Root.Host} is not trusted: {fault.Message}";
}
