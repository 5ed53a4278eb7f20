using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Load;

/// <summary>wrk: as many requests as some connections carry, for a while. bench/load takes the figures; this only looks for failures.</summary>
internal static class Wrk
{
    /// <param name="repository">Where the script is.</param>
    /// <param name="app">Who is asked.</param>
    /// <param name="request">What.</param>
    /// <param name="connections">How many requests are under way at the same time.</param>
    /// <param name="seconds">How long.</param>
    public static async Task<LoadResult> RunAsync(RepositoryFolder repository, RunningApp app, LoadRequest request, int connections, int seconds)
    {
        var wrk = await Require.ToolAsync(Prerequisites.Wrk);
        string[] arguments =
        [
            "--threads", "1", "--connections", $"{connections}", "--duration", $"{seconds}s", "--timeout", "60s",
            "--script", Path.Combine(repository.Root, "bench", "load", "request.lua"), app.Address.AbsoluteUri,
            "--", request.Method, request.Path, request.Cookies, request.Encoding, .. request.Bodies,
        ];
        var result = await CommandRunner.CaptureAsync(new Command(wrk, arguments), CancellationToken.None);
        Assert.True(result.Succeeded, result.AllOutput);
        return LoadResult.Parse(result.StandardOutput);
    }
}
