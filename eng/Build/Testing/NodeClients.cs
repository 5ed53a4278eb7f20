using Gomcp.Tooling;

namespace Build.Testing;

/// <summary>Sets up what the tests take from npm below artifacts, so that the checkout stays as it is.</summary>
internal sealed class NodeClients(BuildRun run)
{
    private const string Stamp = ".installed";

    private string Tests => Path.Combine(run.Repository.Root, "tests");

    private string[] Sources => [.. Directory.GetDirectories(Path.Combine(Tests, "clients")), Path.Combine(Tests, "BugTracker.Parts")];

    /// <summary>Copies each package and installs what its lock file names; only what changed.</summary>
    public async Task<bool> InstallAsync(string npm, CancellationToken cancellationToken)
    {
        foreach (var source in Sources)
        {
            var target = Path.Combine(run.Repository.Artifacts, "clients", Path.GetFileName(source));
            Directory.CreateDirectory(target);
            foreach (var file in Directory.GetFiles(source))
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
            if (!await InstallOneAsync(npm, target, cancellationToken))
                return false;
        }

        return true;
    }

    private async Task<bool> InstallOneAsync(string npm, string folder, CancellationToken cancellationToken)
    {
        var stamp = Path.Combine(folder, Stamp);
        var wanted = await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json"), cancellationToken);
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, cancellationToken) == wanted)
            return true;
        var install = new Command(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error") { WorkingDirectory = folder };
        if (!await run.RunAsync(install, cancellationToken))
            return false;
        await File.WriteAllTextAsync(stamp, wanted, cancellationToken);
        return true;
    }
}
