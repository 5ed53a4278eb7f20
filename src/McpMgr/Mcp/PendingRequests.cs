using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace McpMgr.Mcp;

/// <summary>Counts the messages that were read and the requests that wait for their answer.</summary>
internal sealed class PendingRequests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim changed = new(0);
    private int seen;
    private int open;

    public void Watch(McpServerOptions options)
    {
        options.Filters.Message.IncomingFilters.Add(next => async (context, cancellationToken) =>
        {
            Count(1, context.JsonRpcMessage is JsonRpcRequest ? 1 : 0);
            await next(context, cancellationToken);
        });
        options.Filters.Message.OutgoingFilters.Add(next => async (context, cancellationToken) =>
        {
            await next(context, cancellationToken);
            Count(0, context.JsonRpcMessage is JsonRpcResponse or JsonRpcError ? -1 : 0);
        });
    }

    /// <summary>Waits until so many messages were taken in and no request is open; gives up when nothing moves for a minute.</summary>
    public async Task WaitAsync(int messages, CancellationToken cancellationToken)
    {
        while (!IsDone(messages) && await changed.WaitAsync(Patience, cancellationToken))
        {
        }
    }

    public void Dispose() => changed.Dispose();

    private bool IsDone(int messages)
    {
        lock (gate)
        {
            return seen >= messages && open <= 0;
        }
    }

    private void Count(int messages, int requests)
    {
        lock (gate)
        {
            seen += messages;
            open += requests;
        }

        changed.Release();
    }
}
