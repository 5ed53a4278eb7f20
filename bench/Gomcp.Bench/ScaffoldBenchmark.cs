using System.Diagnostics;
using Gomcp.Tooling;

namespace Gomcp.Bench;

/// <summary>The calls that make a shop, round after round in one server, each beside cp -r of what it wrote.</summary>
internal static class ScaffoldBenchmark
{
    private const int WarmUps = 2;

    public static async Task<IReadOnlyList<ScaffoldFigures>> RunAsync(string gomcp, IReadOnlyList<ShopCall> calls, int rounds)
    {
        var root = Directory.CreateTempSubdirectory("gomcp-bench-").FullName;
        try
        {
            using var server = LineServer.Start(new Command(gomcp) { WorkingDirectory = root });
            await server.AskAsync(Mcp.Initialize, Mcp.InitializeId);
            await server.TellAsync(Mcp.Initialized);
            var figures = calls.Select(call => new ScaffoldFigures(call.Title)).ToList();
            var id = Mcp.ListId;
            for (var round = -WarmUps; round < rounds; round++)
            {
                for (var i = 0; i < calls.Count; i++)
                    await MeasureAsync(server, root, $"shop{round + WarmUps}", calls[i], ++id, round < 0 ? null : figures[i]);
            }

            return figures;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task MeasureAsync(LineServer server, string root, string folder, ShopCall call, int id, ScaffoldFigures? figures)
    {
        var project = Path.Combine(root, folder);
        var request = Mcp.Call(id, call.Tool, ShopCalls.ArgumentsIn(call, folder));
        var before = TreeSnapshot.Of(project);

        var started = Stopwatch.GetTimestamp();
        var answer = await server.AskAsync(request, id);
        var called = Stopwatch.GetElapsedTime(started, answer.Timestamp).TotalMilliseconds;
        Mcp.AssertApplied(answer.Line);

        var written = Path.Combine(root, "written");
        var (files, bytes) = TreeSnapshot.Of(project).CopyChanges(before, project, written);
        var copied = await CopyAsync(written, Path.Combine(root, "copy"));
        Directory.Delete(written, recursive: true);
        if (figures is null)
            return;
        figures.Call.Add(called);
        figures.Copy.Add(copied);
        (figures.Files, figures.Bytes) = (files, bytes);
    }

    private static async Task<double> CopyAsync(string from, string to)
    {
        var started = Stopwatch.GetTimestamp();
        var code = await CommandRunner.PassThroughAsync(new Command("cp", "-r", from, to), CancellationToken.None);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (code != 0)
            throw new InvalidOperationException($"cp -r ended with code {code}.");
        Directory.Delete(to, recursive: true);
        return elapsed;
    }
}
