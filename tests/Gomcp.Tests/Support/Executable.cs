using System.Diagnostics;

namespace Gomcp.Tests.Support;

/// <summary>The program as a process of its own.</summary>
internal static class Executable
{
    /// <summary>Runs it with a path of its own, so that a test decides what is installed.</summary>
    public static async Task<CommandRun> RunAsync(string folder, string path, params string[] args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? FindHost();
        var start = new ProcessStartInfo(host, [Path.Join(AppContext.BaseDirectory, "gomcp.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = path;
        start.Environment.Remove("MCP_SCAFFOLD_WORKDIR");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    private static string FindHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Prepend(Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "");
        return folders.Select(folder => Path.Join(folder, name)).First(File.Exists);
    }
}
