using System.Diagnostics;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>The Go on this machine, when there is one; tests that need it are skipped without it.</summary>
internal static class GoToolchain
{
    public const string Missing = "needs go and gofmt on PATH";

    public static bool IsAvailable { get; } = Find("gofmt") is not null && Find("go") is not null;

    /// <summary>Runs a tool; its output lines whatever it returned.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string tool, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Find(tool)!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return [.. (output + await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string? Find(string tool)
    {
        var name = OperatingSystem.IsWindows() ? tool + ".exe" : tool;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
