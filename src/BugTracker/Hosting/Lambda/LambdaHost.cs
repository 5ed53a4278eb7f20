using BugTracker.Api;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using BugTracker.Logging;
using BugTracker.Stores.Dynamo;

namespace BugTracker.Hosting.Lambda;

/// <summary>The tracker as a Lambda function.</summary>
internal static class LambdaHost
{
    /// <summary>Serves calls until Lambda ends the process. Returns 1 when the function cannot start.</summary>
    public static async Task<int> RunAsync(string api)
    {
        MemoryLimit.Apply(Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
        var clock = TimeProvider.System;
        var log = new EventLog(Console.OpenStandardOutput(), clock);
        using var runtime = new RuntimeApi(api, clock);
        try
        {
            await using var store = DynamoBugStore.Open(DynamoSettings.From(Environment.GetEnvironmentVariable));
            var scrubber = new Scrubber();
            var bugs = new BugApi(store, scrubber, log, clock);
            if (Environment.GetEnvironmentVariable("BUG_TRACKER_WARM_UP") != "off")
            {
                await WarmUpAsync(store, scrubber, log);
            }

            await new RuntimeLoop(runtime, log, clock).RunAsync(
                async (invocation, cancellationToken) =>
                    ProxyResponse.Write(await bugs.HandleAsync(ProxyEvent.Read(invocation.Event.Span, invocation.RequestId), cancellationToken)),
                CancellationToken.None);
            return 0;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Fault("init", fault);
            await runtime.FailInitAsync(fault);
            return 1;
        }
    }

    /// <summary>
    /// Pays for TLS, credentials and the scrubbing rules while Lambda starts the function, when it has a whole processor
    /// and nobody waits. A table that does not answer is left to the first call, which can say so.
    /// </summary>
    private static async Task WarmUpAsync(DynamoBugStore store, Scrubber scrubber, EventLog log)
    {
        scrubber.Text("password: warm-up");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await store.FindAsync(BugId.For(IdempotencyKey.Create(DateTimeOffset.UnixEpoch)), patience.Token);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Note("warn", "warm-up", fault.GetType().Name);
        }
    }
}
