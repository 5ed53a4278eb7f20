using System.Text.RegularExpressions;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>A started web application, ready for requests.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly TiedProcess _process;

    private RunningApp(TiedProcess process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it logged so far.</summary>
    public string Log => _process.Log;

    public static async Task<RunningApp> StartAsync(string executable, string folder, string dsn)
    {
        var port = FreePort.Take();
        var address = new Uri($"http://127.0.0.1:{port}/");
        var command = new Command(executable)
        {
            WorkingDirectory = folder,
            Environment = new Dictionary<string, string>
            {
                ["APP_ENV"] = "development",
                ["SERVER_ADDRESS"] = $"127.0.0.1:{port}",
                ["DB_DSN"] = dsn,
                ["SESSION_SECRET"] = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)),
            },
        };
        var process = TiedProcess.Start(command);
        using var http = new HttpClient { BaseAddress = address };
        await process.WaitUntilAsync(Path.GetFileName(folder), stop => IsReadyAsync(http, stop), StartLimit);
        return new RunningApp(process, address);
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
