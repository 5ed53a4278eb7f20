using BugTracker.Logging;

namespace BugTracker.Hosting.Lambda;

/// <summary>Takes one call after the other, as Lambda wants it.</summary>
internal sealed class RuntimeLoop(RuntimeApi runtime, EventLog log, TimeProvider clock)
{
    // A caller that is answered a little early learns more than one whose function was killed.
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(250);

    public async Task RunAsync(Func<Invocation, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> handle, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var invocation = await runtime.NextAsync(cancellationToken);
            Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
            var left = invocation.Deadline - clock.GetUtcNow() - Margin;
            using var deadline = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
            await AnswerAsync(invocation, handle, deadline.Token);
        }
    }

    private async Task AnswerAsync(
        Invocation invocation, Func<Invocation, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> handle, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> answer;
        try
        {
            answer = await handle(invocation, cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Fault(invocation.RequestId, fault);
            await runtime.FailAsync(invocation.RequestId, fault);
            return;
        }

        await runtime.RespondAsync(invocation.RequestId, answer);
    }
}
