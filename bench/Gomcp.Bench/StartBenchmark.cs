using System.Diagnostics;
using Gomcp.Tooling;

namespace Gomcp.Bench;

/// <summary>From the start of the process to its first answers, beside cat sending back the same lines.</summary>
internal static class StartBenchmark
{
    private const int WarmUps = 3;

    public static async Task<StartFigures> RunAsync(string gomcp, int rounds)
    {
        var figures = new StartFigures();
        // Recorded once: cat then writes exactly the bytes that the server writes.
        var (initialize, list) = await RoundAsync(new Command(gomcp), Mcp.Initialize, Mcp.ListTools, null);
        figures.ListBytes = System.Text.Encoding.UTF8.GetByteCount(list);

        for (var round = -WarmUps; round < rounds; round++)
        {
            var (server, cat) = round < 0 ? (null, null) : (figures.Server, figures.Cat);
            await RoundAsync(new Command(gomcp), Mcp.Initialize, Mcp.ListTools, server);
            await RoundAsync(new Command("cat"), initialize, list, cat);
        }

        return figures;
    }

    private static async Task<(string Initialize, string List)> RoundAsync(Command command, string initialize, string list, StartSamples? samples)
    {
        var started = Stopwatch.GetTimestamp();
        using var server = LineServer.Start(command);
        var first = await server.AskAsync(initialize, Mcp.InitializeId);
        if (command.Program != "cat")
            await server.TellAsync(Mcp.Initialized);
        var second = await server.AskAsync(list, Mcp.ListId);
        samples?.Initialize.Add(Stopwatch.GetElapsedTime(started, first.Timestamp).TotalMilliseconds);
        samples?.List.Add(Stopwatch.GetElapsedTime(started, second.Timestamp).TotalMilliseconds);
        samples?.Resident.Add(server.PeakResidentBytes / 1e6);
        return (first.Line, second.Line);
    }
}
