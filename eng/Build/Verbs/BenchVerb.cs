namespace Build.Verbs;

/// <summary>Publishes and measures the published executable.</summary>
internal sealed class BenchVerb : IVerb
{
    public string Name => "bench";

    public string Summary => "measure the published gomcp; --rounds N";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        string[] bench =
        [
            "run", "--project", Path.Combine("bench", "Gomcp.Bench"),
            "--configuration", BuildRun.Configuration, "--verbosity", "quiet", "--", .. arguments,
        ];
        return await new PublishVerb().RunAsync(run, [], cancellationToken)
            && await run.PhaseAsync(Name, () => run.DotnetAsync(bench, cancellationToken));
    }
}
