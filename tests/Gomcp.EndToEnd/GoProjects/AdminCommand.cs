using System.Text.RegularExpressions;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>The built <c>cmd/admin</c> of a project.</summary>
internal sealed partial class AdminCommand(string executable, string folder)
{
    /// <summary>Runs it over a database and answers what it printed.</summary>
    public async Task<string> RunAsync(string dsn, params string[] arguments)
    {
        var command = new Command(executable, arguments) { WorkingDirectory = folder, Environment = new Dictionary<string, string> { ["DB_DSN"] = dsn } };
        var result = await CommandRunner.CaptureAsync(command, CancellationToken.None);
        Assert.True(result.Succeeded, result.AllOutput);
        return result.StandardOutput;
    }

    /// <summary>Makes the first admin and answers the password that is printed once.</summary>
    public async Task<string> CreateAdminAsync(string dsn) =>
        OneTimePassword().Match(await RunAsync(dsn, "create-admin", MembersProject.AdminEmail, "Maren Aalto")).Groups[1].Value;

    [GeneratedRegex(@"one-time password: +(\w+)")]
    private static partial Regex OneTimePassword();
}
