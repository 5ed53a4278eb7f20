using System.Text.Json;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>The sample shop as a project on disk and as a built executable: the one place that knows how it comes about.</summary>
internal sealed class ShopProject
{
    private ShopProject(string folder, string executable) => (Folder, Executable) = (folder, executable);

    public string Folder { get; }

    /// <summary>The built <c>cmd/web</c>.</summary>
    public string Executable { get; }

    public static async Task<ShopProject> CreateAsync(RepositoryFolder repository, GoToolchain go)
    {
        var parent = Path.Combine(repository.Artifacts, "end-to-end");
        if (Directory.Exists(parent))
            Directory.Delete(parent, recursive: true);
        Directory.CreateDirectory(parent);

        var folder = Path.Combine(parent, "shop");
        if (Environment.GetEnvironmentVariable("GOMCP_TEST_SHOP") is { Length: > 0 } model)
            Copy(model, folder);
        else
            await ScaffoldAsync(repository, parent);

        var executable = Path.Combine(parent, OperatingSystem.IsWindows() ? "web.exe" : "web");
        var build = await go.RunAsync(folder, "build", "-o", executable, "./cmd/web");
        Assert.True(build.Succeeded, $"The shop does not build:\n{build.AllOutput}");
        return new ShopProject(folder, executable);
    }

    // Each call is what an agent would send over MCP; the command line takes exactly the same JSON.
    private static async Task ScaffoldAsync(RepositoryFolder repository, string parent)
    {
        var gomcp = Require.Built(repository.PublishedExecutable("gomcp"), "publish");
        var calls = await File.ReadAllTextAsync(Path.Combine(repository.Root, "bench", "shop-calls.json"));
        using var document = JsonDocument.Parse(calls);
        foreach (var call in document.RootElement.EnumerateArray())
        {
            var arguments = Path.Combine(parent, "arguments.json");
            await File.WriteAllTextAsync(arguments, call.GetProperty("arguments").GetRawText());
            var command = new Command(gomcp, "tool", call.GetProperty("name").GetString()!, "--json", arguments) { WorkingDirectory = parent };
            var result = await CommandRunner.CaptureAsync(command, CancellationToken.None);
            Assert.True(result.Succeeded, $"{command} ended with code {result.ExitCode}:\n{result.AllOutput}");
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
