using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>A project with accounts, registration and user management: one of <see cref="MembersRequests"/>.</summary>
internal sealed class MembersProject
{
    /// <summary>Who looks after the accounts of every started application.</summary>
    public const string AdminEmail = "maren@example.com";

    private MembersProject(string folder, string executable, AdminCommand admin) => (Folder, Executable, Admin) = (folder, executable, admin);

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
        var project = new MembersProject(folder, Path.Combine(parent, $"web{suffix}"), new AdminCommand(Path.Combine(parent, $"admin{suffix}"), folder));
        var build = await go.RunAsync(folder, "build", "-o", $"{parent}{Path.DirectorySeparatorChar}", "./cmd/web", "./cmd/admin");
        Assert.True(build.Succeeded, $"The project does not build:\n{build.AllOutput}");
        return project;
    }

    /// <summary>Its <c>cmd/admin</c>.</summary>
    public AdminCommand Admin { get; }
}
