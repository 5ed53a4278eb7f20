using System.Diagnostics;
using System.Text;

namespace Gomcp.EndToEnd.Infrastructure;

/// <summary>
/// A server that lives no longer than this process. A small shell stands between the two and waits for its standard input
/// to end: that happens when the fixture is disposed of, and just as well when the tests are killed.
/// </summary>
internal sealed class TiedProcess : IAsyncDisposable
{
    private const string Keeper = """
        signal=$1; shift
        exec 3<&0
        "$@" </dev/null &
        child=$!
        { cat <&3 >/dev/null; kill -s "$signal" "$child"; } 2>/dev/null &
        wait "$child"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StringBuilder _log = new();
    private readonly Process _process;

    private TiedProcess(Process process) => _process = process;

    /// <summary>Everything it wrote so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a command; <paramref name="stopSignal"/> is what asks it to end (TERM, INT …).</summary>
    public static TiedProcess Start(Command command, string stopSignal = "TERM")
    {
        var kept = OperatingSystem.IsWindows()
            ? command
            : command with { Program = "/bin/sh", Arguments = ["-c", Keeper, "keeper", stopSignal, command.Program, .. command.Arguments] };
        var start = CommandRunner.StartInfo(kept);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var tied = new TiedProcess(new Process { StartInfo = start });
        tied._process.OutputDataReceived += tied.Note;
        tied._process.ErrorDataReceived += tied.Note;
        tied._process.Start();
        tied._process.BeginOutputReadLine();
        tied._process.BeginErrorReadLine();
        return tied;
    }

    /// <summary>Asks until the answer is yes; fails with the log when the process ends first or time runs out.</summary>
    public async Task WaitUntilAsync(string what, Func<CancellationToken, Task<bool>> ready, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        while (!await ready(CancellationToken.None))
        {
            if (HasExited)
                throw new InvalidOperationException($"{what} ended before it was ready. It wrote:\n{Log}");
            if (watch.Elapsed > limit)
                throw new InvalidOperationException($"{what} was not ready after {limit.TotalSeconds:0} s. It wrote:\n{Log}");
            await Task.Delay(TimeSpan.FromMilliseconds(25), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            if (OperatingSystem.IsWindows())
                _process.Kill(entireProcessTree: true);
            using var timeout = new CancellationTokenSource(Patience);
            await _process.WaitForExitAsync(timeout.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
            _log.AppendLine(line.Data);
    }
}
