using System.Diagnostics;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>Starts tests/Gomcp.CrashHarness as a process of its own.</summary>
internal static class Harness
{
    /// <summary>Starts it and waits until it is about to do its thing.</summary>
    public static async Task<Process> StartAsync(params IEnumerable<string> arguments) => await StartAsync("dotnet", ["exec", Assembly, .. arguments]);

    /// <summary>Starts it where it may mount a small disk of its own on a folder, whoever runs the test; null where that is forbidden.</summary>
    public static async Task<Process?> TryStartOnSmallDiskAsync(string folder, string kilobytes, string prepare, params IEnumerable<string> arguments)
    {
        var script = $"mount -t tmpfs -o size={kilobytes}k tmpfs '{folder}' && {prepare} && exec dotnet exec '{Assembly}' {string.Join(' ', arguments)}";
        try
        {
            return await StartAsync("unshare", ["--map-root-user", "--mount", "sh", "-c", script]);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Assembly => typeof(CrashHarness.Generation).Assembly.Location;

    private static async Task<Process> StartAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return line == "ready" ? process : throw new InvalidOperationException($"The harness did not start: {line}");
    }
}
