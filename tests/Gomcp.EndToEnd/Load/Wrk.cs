using System.Globalization;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Load;

/// <summary>wrk: as many requests as 16 connections carry, for a while.</summary>
internal static class Wrk
{
    private const int Connections = 16;

    /// <summary>How long each measurement takes; for figures set <c>GOMCP_LOAD_SECONDS</c> to 10 or more.</summary>
    public static int Seconds { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("GOMCP_LOAD_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 3;

    public static Task<LoadResult> GetAsync(RunningApp app, string path, int seconds) => RunAsync(seconds, new Uri(app.Address, path), [], []);

    /// <summary>Sends a form; in its body <c>{n}</c> is another number each time, <c>{4}</c> counts from 1 to 4.</summary>
    public static Task<LoadResult> PostAsync(RepositoryFolder repository, RunningApp app, string path, string cookies, string body, int seconds) =>
        RunAsync(
            seconds,
            app.Address,
            ["--script", Path.Combine(repository.Root, "tests", "Gomcp.EndToEnd", "Load", "post.lua")],
            ["--", path, cookies, body]);

    private static async Task<LoadResult> RunAsync(int seconds, Uri address, IReadOnlyList<string> before, IReadOnlyList<string> behind)
    {
        var wrk = await Require.ToolAsync(Prerequisites.Wrk);
        string[] arguments =
        [
            "--threads", "1", "--connections", $"{Connections}", "--duration", $"{seconds}s", "--timeout", "20s", "--latency",
            .. before, address.AbsoluteUri, .. behind,
        ];
        var result = await CommandRunner.CaptureAsync(new Command(wrk, arguments), CancellationToken.None);
        Assert.True(result.Succeeded, result.AllOutput);
        return LoadResult.Parse(result.StandardOutput);
    }
}
