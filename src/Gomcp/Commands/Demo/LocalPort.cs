using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Gomcp.Commands.Demo;

/// <summary>Ports of this machine.</summary>
internal static class LocalPort
{
    private const int First = 8080;
    private const int Last = 8099;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The port that was wanted, else the first that is free.</summary>
    /// <param name="wanted">The variable PORT.</param>
    public static int Choose(string? wanted) =>
        int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : Enumerable.Range(First, Last - First + 1).FirstOrDefault(IsFree, First);

    /// <summary>Waits until a port answers, or its program has ended.</summary>
    /// <returns>Whether it answers.</returns>
    public static async Task<bool> WhenOpenAsync(int port, Process server, CancellationToken cancellationToken)
    {
        while (!server.HasExited)
        {
            if (await AnswersAsync(port, cancellationToken))
            {
                return true;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return false;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
