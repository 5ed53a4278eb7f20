using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gomcp.Tooling;

namespace Gomcp.Bench;

/// <summary>A process that answers lines of JSON with lines of JSON: an MCP server over stdio, or cat.</summary>
internal sealed class LineServer : IDisposable
{
    private readonly Process _process;

    private LineServer(Process process) => _process = process;

    /// <summary>The largest resident set it had so far, in bytes; 0 where /proc does not tell.</summary>
    public long PeakResidentBytes
    {
        get
        {
            var status = $"/proc/{_process.Id}/status";
            if (!File.Exists(status))
                return 0;
            var kilobytes = File.ReadLines(status)
                .First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1];
            return 1024 * long.Parse(kilobytes, CultureInfo.InvariantCulture);
        }
    }

    public static LineServer Start(Command command)
    {
        var start = CommandRunner.StartInfo(command);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, _) => { }; // A log that nobody reads would fill its pipe and stop the server.
        process.Start();
        process.BeginErrorReadLine();
        return new LineServer(process);
    }

    /// <summary>Writes a line that has no answer.</summary>
    public async Task TellAsync(string line)
    {
        await _process.StandardInput.WriteAsync($"{line}\n");
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Writes a line and answers the first line that carries the id, with the moment it arrived.</summary>
    public async Task<(string Line, long Timestamp)> AskAsync(string line, int id)
    {
        await TellAsync(line);
        while (await _process.StandardOutput.ReadLineAsync() is { } answer)
        {
            var timestamp = Stopwatch.GetTimestamp();
            using var document = JsonDocument.Parse(answer);
            if (document.RootElement.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
                return (answer, timestamp);
        }

        throw new InvalidOperationException($"{_process.StartInfo.FileName} ended without an answer to: {line}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }
}
