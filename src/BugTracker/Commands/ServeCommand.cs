using System.Runtime.InteropServices;
using BugTracker.Hosting.Web;
using BugTracker.Logging;
using Microsoft.Data.Sqlite;

namespace BugTracker.Commands;

/// <summary><c>bug-tracker serve</c>: the whole tracker on one machine.</summary>
internal static class ServeCommand
{
    /// <summary>Runs until SIGINT or SIGTERM. Returns 0 then, 2 when the options or the environment do not allow a start.</summary>
    public static async Task<int> RunAsync(ServeOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            return await ServeAsync(options, output, error, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException or InvalidDataException)
        {
            await error.WriteLineAsync($"bug-tracker: {fault.Message}");
            return 2;
        }
    }

    private static async Task<int> ServeAsync(ServeOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var (address, wrongAddress) = ListenAddress.Read(options.Url, options.Certificate, options.CertificateKey, options.IsBehindProxy);
        if (address is null)
        {
            await error.WriteLineAsync($"bug-tracker: {wrongAddress}");
            return 2;
        }

        var (key, wrongKey) = ServerKey.Find(options.KeyFile, Environment.GetEnvironmentVariable);
        if (key is null)
        {
            await error.WriteLineAsync($"bug-tracker: {wrongKey}");
            return 2;
        }

        await using var store = StoreFactory.Open(options.Store, options.DataFile);
        var log = new EventLog(Console.OpenStandardError(), TimeProvider.System);
        var front = WebComposition.Compose(store, key.Key, options, log, TimeProvider.System);
        await using var host = await WebHost.StartAsync(address, front, cancellationToken);
        await ServeBanner.WriteAsync(output, host.Address, key);
        await WaitForSignalAsync(cancellationToken);
        return 0;
    }

    private static async Task WaitForSignalAsync(CancellationToken cancellationToken)
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnSignal(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.TrySetResult();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
        await using var cancelled = cancellationToken.Register(() => stop.TrySetResult());
        await stop.Task;
    }
}
