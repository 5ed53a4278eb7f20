using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BugTracker.TestSupport.Remote;

/// <summary>An HTTP proxy that tunnels to this machine, whatever host is asked for, or refuses.</summary>
internal sealed class TestProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int status;

    private TestProxy(int status) => this.status = status;

    /// <summary>All that it could read: the heads of the requests to it.</summary>
    public ConcurrentQueue<string> Heads { get; } = new();

    public string Address => $"http://{listener.LocalEndpoint}";

    /// <summary>Starts one that answers CONNECT with a status; 200 opens the tunnel.</summary>
    public static TestProxy Start(int status = 200)
    {
        var proxy = new TestProxy(status);
        proxy.listener.Start();
        _ = proxy.ListenAsync();
        return proxy;
    }

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var visitor = client;
        var stream = client.GetStream();
        var head = await ReadHeadAsync(stream);
        Heads.Enqueue(head);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} So\r\n{(status == 200 ? "" : "Content-Length: 0\r\nConnection: close\r\n")}\r\n"));
        if (status != 200)
        {
            return;
        }

        using var target = new TcpClient();
        await target.ConnectAsync(IPAddress.Loopback, new Uri($"http://{head.Split(' ')[1]}").Port);
        await Task.WhenAny(stream.CopyToAsync(target.GetStream()), target.GetStream().CopyToAsync(stream));
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
