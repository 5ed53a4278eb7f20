using System.Runtime.InteropServices;
using Gomcp.Tooling;

namespace Build.Verbs;

/// <summary>Publishes every executable as Native AOT, side by side in one folder.</summary>
internal sealed class PublishVerb : IVerb
{
    // Symbols and documentation of the libraries inside are of no use beside a native executable.
    private static readonly string[] NotShipped = [".pdb", ".xml", ".dbg"];

    public string Name => "publish";

    public string Summary => "Native AOT executables in artifacts/publish; names of projects narrow it to them";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (await Prerequisites.NativeLinker.Search(cancellationToken) is ToolSearch.Missing missing)
        {
            Console.WriteLine(Prerequisites.NativeLinker.Explain(missing));
            return false;
        }

        return await run.PhaseAsync(Name, () => PublishAllAsync(run, arguments, cancellationToken));
    }

    private static async Task<bool> PublishAllAsync(BuildRun run, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
            Empty(run.Repository.Published);
        Directory.CreateDirectory(run.Repository.Published);
        foreach (var project in run.Projects.NativeExecutables)
        {
            var name = Path.GetFileNameWithoutExtension(project);
            if (names.Count > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            var staging = Path.Combine(run.Repository.Artifacts, "publish-staging", name);
            Empty(staging);
            string[] publish =
            [
                "publish", project, "--configuration", BuildRun.Configuration, "--runtime", RuntimeInformation.RuntimeIdentifier,
                "--output", staging, "--verbosity", "quiet", "--tl:off", "-warnaserror", "-consoleLoggerParameters:NoSummary",
            ];
            if (!await run.DotnetAsync(publish, cancellationToken))
                return false;
            MoveShipped(staging, run.Repository.Published);
        }

        foreach (var file in new DirectoryInfo(run.Repository.Published).GetFiles())
            Console.WriteLine($"artifacts/publish/{file.Name}  {file.Length / 1e6:0.0} MB");
        return true;
    }

    private static void MoveShipped(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from).Where(file => !NotShipped.Contains(Path.GetExtension(file))))
            File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    private static void Empty(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }
}
