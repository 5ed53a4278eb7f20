using Gomcp.Tooling;

namespace Build.Verbs;

/// <summary>Publishes and measures the published executable.</summary>
internal sealed class BenchVerb : IVerb
{
    public string Name => "bench";

    public string Summary => "measure the published gomcp; --rounds N";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        await new PublishVerb().RunAsync(run, [], cancellationToken)
        && await run.PhaseAsync(Name, () => run.RunAsync(
            new Command("dotnet", ["run", "--project", "bench/Gomcp.Bench", "--configuration", BuildRun.Configuration, "--verbosity", "quiet", "--", .. arguments]),
            cancellationToken));
}
