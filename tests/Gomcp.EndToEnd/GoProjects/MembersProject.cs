using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>A project with accounts, registration and user management: one of <see cref="MembersRequests"/>.</summary>
internal sealed partial class MembersProject
{
    /// <summary>Who looks after the accounts of every started application.</summary>
    public const string AdminEmail = "maren@example.com";

    private readonly string admin;

    private MembersProject(string folder, string executable, string admin) => (Folder, Executable, this.admin) = (folder, executable, admin);

    public string Folder { get; }

    /// <summary>The built <c>cmd/web</c>.</summary>
    public string Executable { get; }

    public static async Task<MembersProject> CreateAsync(RepositoryFolder repository, GoToolchain go, string request)
    {
        var arguments = JsonNode.Parse(request)!;
        var name = (string)arguments["name"]!;
        var parent = Path.Combine(repository.Artifacts, $"end-to-end-{name}");
        if (Directory.Exists(parent))
            Directory.Delete(parent, recursive: true);
        Directory.CreateDirectory(parent);
        await GomcpCommand.ApplyAsync(repository, parent, "scaffold_project", arguments);
        var folder = Path.Combine(parent, name);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var project = new MembersProject(folder, Path.Combine(parent, $"web{suffix}"), Path.Combine(parent, $"admin{suffix}"));
        var build = await go.RunAsync(folder, "build", "-o", $"{parent}{Path.DirectorySeparatorChar}", "./cmd/web", "./cmd/admin");
        Assert.True(build.Succeeded, $"The project does not build:\n{build.AllOutput}");
        return project;
    }

    /// <summary>Runs <c>cmd/admin</c> over a database.</summary>
    public async Task<string> AdminAsync(string dsn, params string[] arguments)
    {
        var command = new Command(admin, arguments) { WorkingDirectory = Folder, Environment = new Dictionary<string, string> { ["DB_DSN"] = dsn } };
        var result = await CommandRunner.CaptureAsync(command, CancellationToken.None);
        Assert.True(result.Succeeded, result.AllOutput);
        return result.StandardOutput;
    }

    /// <summary>Makes the first admin and answers the password that is printed once.</summary>
    public async Task<string> CreateAdminAsync(string dsn)
    {
        var printed = await AdminAsync(dsn, "create-admin", AdminEmail, "Maren Aalto");
        return OneTimePassword().Match(printed).Groups[1].Value;
    }

    [GeneratedRegex(@"one-time password: +(\w+)")]
    private static partial Regex OneTimePassword();
}
