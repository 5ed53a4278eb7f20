using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>
/// The SDK's transport over two streams, with the end of the input held back until every request that arrived has its
/// answer: a client that writes its requests and closes the pipe gets all of them, where the session alone would drop what
/// is still running.
/// </summary>
internal sealed class DrainingTransport : ITransport
{
    private readonly StreamServerTransport inner;
    private readonly Channel<JsonRpcMessage> messages = Channel.CreateUnbounded<JsonRpcMessage>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly PendingRequests pending = new();
    private readonly CancellationTokenSource closing = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task pumping;

    public DrainingTransport(Stream input, Stream output, string name, ILoggerFactory logs)
    {
        inner = new StreamServerTransport(new HeldInput(input, WhenAnsweredAsync), output, name, logs);
        started.SetResult();
        pumping = PumpAsync();
    }

    public string? SessionId => inner.SessionId;

    public ChannelReader<JsonRpcMessage> MessageReader => messages.Reader;

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.SendMessageAsync(message, cancellationToken);
        }
        finally
        {
            if (message is JsonRpcResponse or JsonRpcError)
            {
                pending.Remove(((JsonRpcMessageWithId)message).Id);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await inner.DisposeAsync();
        await pumping;
        closing.Dispose();
    }

    // The SDK reads on only after everything before is in its queue, so nothing can still be on its way there.
    private async Task WhenAnsweredAsync(CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        await started.Task;
        await pending.WhenNoneAsync(() => !inner.MessageReader.TryPeek(out _), either.Token);
    }

    private async Task PumpAsync()
    {
        try
        {
            while (await inner.MessageReader.WaitToReadAsync(closing.Token))
            {
                pending.Update(Forward);
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends first: whoever ends it does not wait for answers.
        }
        finally
        {
            messages.Writer.TryComplete();
        }
    }

    // A request that is cancelled gets no answer, so nothing waits for one.
    private void Forward()
    {
        if (!inner.MessageReader.TryRead(out var message))
        {
            return;
        }

        if (message is JsonRpcRequest request)
        {
            pending.Add(request.Id);
        }
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled
            && CancelledRequest.IdOf(cancelled) is { } id)
        {
            pending.Remove(id);
        }

        messages.Writer.TryWrite(message);
    }
}
