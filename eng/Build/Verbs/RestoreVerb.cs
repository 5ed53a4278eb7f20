namespace Build.Verbs;

/// <summary>Fetches the NuGet packages of every project.</summary>
internal sealed class RestoreVerb : IVerb
{
    public string Name => "restore";

    public string Summary => "fetch the NuGet packages";

    public Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        run.PhaseAsync(Name, () => run.DotnetAsync(
            ["restore", run.Projects.WriteSolutionOfAll(), "--verbosity", "quiet"],
            cancellationToken));
}
