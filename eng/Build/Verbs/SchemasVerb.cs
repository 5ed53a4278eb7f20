namespace Build.Verbs;

/// <summary>Writes the JSON Schemas of requests, results and gomcp.json from the engine's records; they are committed.</summary>
internal sealed class SchemasVerb : IVerb
{
    public string Name => "schemas";

    public string Summary => "write the JSON Schemas from the records of the engine";

    public Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        run.PhaseAsync(Name, () => run.DotnetAsync(["run", "--project", "eng/Schemas", "--", "src/Gomcp.Engine/Json"], cancellationToken));
}
