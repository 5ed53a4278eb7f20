namespace Build.Verbs;

/// <summary>Compiles every project but the running build itself, warnings being errors.</summary>
internal sealed class BuildVerb : IVerb
{
    public string Name => "build";

    public string Summary => "compile everything";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        await new RestoreVerb().RunAsync(run, [], cancellationToken)
        && await run.PhaseAsync(Name, () => run.DotnetAsync(
            [
                "build", run.Projects.WriteSolutionToBuild(),
                "--no-restore", "--configuration", BuildRun.Configuration,
                "--verbosity", "quiet", "--tl:off", "-warnaserror", "-consoleLoggerParameters:NoSummary",
            ],
            cancellationToken));
}
