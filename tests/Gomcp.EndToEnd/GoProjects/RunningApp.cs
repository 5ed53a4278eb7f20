using System.Text.RegularExpressions;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>A started web application, ready for requests.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly TiedProcess _process;
    private readonly string? _logFile;

    private RunningApp(TiedProcess process, Uri address, string? logFile) => (_process, Address, _logFile) = (process, address, logFile);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it logged so far.</summary>
    public string Log => _logFile is null ? _process.Log : File.ReadAllText(_logFile);

    /// <param name="executable">The built <c>cmd/web</c>.</param>
    /// <param name="folder">The project.</param>
    /// <param name="dsn">The database.</param>
    /// <param name="settings">Settings beside those of a test.</param>
    /// <param name="logFile">Where the log goes, for tests that would be slowed down by reading it as it comes.</param>
    public static async Task<RunningApp> StartAsync(
        string executable, string folder, string dsn, IReadOnlyDictionary<string, string>? settings = null, string? logFile = null)
    {
        var port = FreePort.Take();
        var address = new Uri($"http://127.0.0.1:{port}/");
        var environment = new Dictionary<string, string>
        {
            ["APP_ENV"] = "development",
            ["SERVER_ADDRESS"] = $"127.0.0.1:{port}",
            ["DB_DSN"] = dsn,
            ["SESSION_SECRET"] = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)),
        };
        foreach (var (name, value) in settings ?? environment)
            environment[name] = value;
        var command = logFile is null ? new Command(executable) : new Command("/bin/sh", "-c", "exec \"$0\" 2>\"$1\"", executable, logFile);
        var process = TiedProcess.Start(command with { WorkingDirectory = folder, Environment = environment });
        using var http = new HttpClient { BaseAddress = address };
        await process.WaitUntilAsync(Path.GetFileName(folder), stop => IsReadyAsync(http, stop), StartLimit);
        return new RunningApp(process, address, logFile);
    }

    /// <summary>Waits until the log has something, and answers it: what is mailed comes behind the answer.</summary>
    public async Task<string> LoggedAsync(string pattern)
    {
        var found = Match.Empty;
        await _process.WaitUntilAsync(pattern, _ => Task.FromResult((found = Regex.Match(Log, pattern)).Success), StartLimit);
        return found.Value;
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("readyz", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
