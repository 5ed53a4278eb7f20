namespace Gomcp.EndToEnd.Databases;

/// <summary>Database servers refuse to run as root, or should: as root they run as their package's own user.</summary>
internal static class ServerUser
{
    /// <summary>The command, run by <paramref name="user"/> where this process is root.</summary>
    public static Command As(string user, Command command) => !Environment.IsPrivilegedProcess
        ? command
        : command with
        {
            Program = "setpriv",
            Arguments = [$"--reuid={user}", $"--regid={user}", "--clear-groups", command.Program, .. command.Arguments],
        };

    /// <summary>Gives a folder to the user, where this process is root.</summary>
    public static async Task GiveAsync(string user, string folder)
    {
        if (Environment.IsPrivilegedProcess)
            await RunAsync(new Command("chown", "-R", user, folder));
    }

    /// <summary>Runs a set-up command; its failure is the fixture's.</summary>
    public static async Task RunAsync(Command command)
    {
        var result = await CommandRunner.CaptureAsync(command, CancellationToken.None);
        if (!result.Succeeded)
            throw new InvalidOperationException($"{command} ended with code {result.ExitCode}:\n{result.AllOutput}");
    }
}
