using System.Diagnostics;

namespace Gomcp.Tooling;

/// <summary>Runs a command to its end. A cancelled one is killed with everything it started.</summary>
public static class CommandRunner
{
    /// <summary>Runs with this process's own standard input and outputs; answers the exit code.</summary>
    public static async Task<int> PassThroughAsync(Command command, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartInfo(command)) ?? throw NotStarted(command);
        await WaitAsync(process, cancellationToken);
        return process.ExitCode;
    }

    /// <summary>Runs without standard input and keeps what it prints.</summary>
    public static async Task<CommandResult> CaptureAsync(Command command, CancellationToken cancellationToken)
    {
        var start = StartInfo(command);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw NotStarted(command);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await WaitAsync(process, cancellationToken);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>The start information of a command, for callers that hold on to the process.</summary>
    public static ProcessStartInfo StartInfo(Command command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = command.WorkingDirectory ?? string.Empty,
        };
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        return start;
    }

    private static async Task WaitAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static InvalidOperationException NotStarted(Command command) => new($"{command.Program} could not be started.");
}
