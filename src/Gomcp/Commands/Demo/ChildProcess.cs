using System.ComponentModel;
using System.Diagnostics;

namespace Gomcp.Commands.Demo;

/// <summary>Runs programs to their end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program; null where it is not installed.</summary>
    public static async Task<ProcessResult?> RunAsync(
        string program, IReadOnlyList<string> arguments, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The application needs no C compiler, and a machine need not have one.
        start.Environment["CGO_ENABLED"] = "0";
        using var process = TryStart(start);
        if (process is null)
        {
            return null;
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return new ProcessResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts a program; null where it is not installed.</summary>
    public static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
