namespace Build.Verbs;

/// <summary>Checks the formatting of every project, or puts it right.</summary>
internal sealed class FormatVerb : IVerb
{
    public string Name => "format";

    public string Summary => "check the formatting; --fix puts it right";

    public Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var solution = run.Projects.WriteSolutionOfAll();
        string[] check = arguments.Contains("--fix") ? [] : ["--verify-no-changes"];
        return run.PhaseAsync(Name, () => run.DotnetAsync(["format", solution, .. check], cancellationToken));
    }
}
