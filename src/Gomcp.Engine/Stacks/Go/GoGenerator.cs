using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Runs templ over a written project. A failure loses nothing: the project says which command is missing.</summary>
internal static class GoGenerator
{
    private const string Command = "go tool templ generate";
    private const int MostOutput = 600;

    public static async ValueTask<ImmutableArray<string>> GenerateAsync(string projectPath, IProgress<string> progress, CancellationToken cancellationToken)
    {
        progress.Report(Command);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("go", ["tool", "templ", "generate"])
            {
                WorkingDirectory = projectPath,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await process.WaitForExitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return process.ExitCode == 0
                ? ["go run ./cmd/web"]
                : [$"{Command} (it failed just now: {Shorten(await errors + await output)})", "go run ./cmd/web"];
        }
        catch (Win32Exception)
        {
            return [$"install Go 1.26 or newer, then: {Command}", "go run ./cmd/web"];
        }
    }

    private static string Shorten(string output)
    {
        var line = string.Join(' ', output.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length <= MostOutput ? line : $"…{line[^MostOutput..]}";
    }
}
