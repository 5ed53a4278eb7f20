using ModelContextProtocol.Protocol;

namespace Gomcp.Mcp;

/// <summary>The requests that have no answer yet.</summary>
internal sealed class PendingRequests
{
    private readonly Lock changing = new();
    private readonly Dictionary<RequestId, int> counts = [];
    private TaskCompletionSource changed = NewSignal();

    /// <summary>Carries several changes out as one that nobody sees half of.</summary>
    public void Update(Action change)
    {
        lock (changing)
        {
            change();
            Signal();
        }
    }

    public void Add(RequestId id)
    {
        lock (changing)
        {
            counts[id] = counts.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>Forgets a request; nothing happens where it is not known.</summary>
    public void Remove(RequestId id)
    {
        lock (changing)
        {
            var count = counts.GetValueOrDefault(id);
            if (count > 1)
            {
                counts[id] = count - 1;
            }
            else
            {
                counts.Remove(id);
            }

            Signal();
        }
    }

    /// <summary>Waits until there is none, and a further condition holds that can change with every <see cref="Update"/>.</summary>
    public async Task WhenNoneAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            lock (changing)
            {
                if (counts.Count == 0 && condition())
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    private void Signal()
    {
        changed.TrySetResult();
        changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
