using Build.Testing;

namespace Build.Verbs;

/// <summary>Lets the golden tests write what they got over what they expected; the diff is then reviewed and committed.</summary>
internal sealed class AcceptVerb : IVerb
{
    /// <summary>Set to 1, golden tests write instead of comparing.</summary>
    private const string Variable = "GOMCP_ACCEPT_GOLDENS";

    public string Name => "accept";

    public string Summary => "accept changed goldens (tests see GOMCP_ACCEPT_GOLDENS=1); names of test projects narrow it";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (run.IsCi)
        {
            Console.WriteLine("accept is refused on CI: goldens are accepted by a person.");
            return false;
        }

        if (!await new BuildVerb().RunAsync(run, [], cancellationToken))
            return false;
        var tests = new TestProjectRunner(run, new Dictionary<string, string> { [Variable] = "1" });
        foreach (var project in TestSelection.Of(run.Projects.Tests, arguments))
            await tests.RunAsync(project, cancellationToken);
        return await run.RunAsync(new Gomcp.Tooling.Command("git", "status", "--short", "tests"), cancellationToken);
    }
}
