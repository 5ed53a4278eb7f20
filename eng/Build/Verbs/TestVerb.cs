using Build.Testing;
using Gomcp.Tooling;

namespace Build.Verbs;

/// <summary>Checks, builds, publishes and runs every test project; the last line is the count.</summary>
internal sealed class TestVerb : IVerb
{
    public string Name => "test";

    public string Summary => "format check, build, publish, all tests; names of test projects narrow it to them";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var tally = new TestTally(run);
        Reset(run.Repository.TestResults);
        Reset(run.Repository.GeneratedTestCounts);
        Reset(run.Repository.PropertyCases);
        await ListMissingAsync(cancellationToken);

        var built = await new BuildVerb().RunAsync(run, [], cancellationToken);
        tally.AddPhase("build", built);
        if (!built)
            return tally.Close();

        // After the build: the format check loads the template generator that the build made.
        if (arguments.Count == 0)
            tally.AddPhase("format", await new FormatVerb().RunAsync(run, [], cancellationToken));
        await PublishAsync(run, tally, cancellationToken);
        await SetUpClientsAsync(run, tally, cancellationToken);

        var tests = new TestProjectRunner(run, new Dictionary<string, string>());
        foreach (var project in TestSelection.Of(run.Projects.Tests, arguments))
        {
            await run.PhaseAsync($"tests/{Path.GetFileNameWithoutExtension(project)}", async () =>
            {
                var report = await tests.RunAsync(project, cancellationToken);
                tally.Add(report);
                return report.Failures.Count == 0;
            });
        }

        return tally.Close();
    }

    private static async Task PublishAsync(BuildRun run, TestTally tally, CancellationToken cancellationToken)
    {
        if (await Prerequisites.NativeLinker.Search(cancellationToken) is ToolSearch.Missing missing)
            tally.Skip("publish", Prerequisites.NativeLinker.Explain(missing));
        else
            tally.AddPhase("publish", await new PublishVerb().RunAsync(run, [], cancellationToken));
    }

    private static async Task SetUpClientsAsync(BuildRun run, TestTally tally, CancellationToken cancellationToken)
    {
        if (await Prerequisites.Npm.Search(cancellationToken) is ToolSearch.Found npm)
            tally.AddPhase("npm packages", await run.PhaseAsync("npm packages", () => new NodeClients(run).InstallAsync(npm.Path, cancellationToken)));
    }

    private static async Task ListMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var prerequisite in Prerequisites.OfTests)
        {
            if (await prerequisite.Search(cancellationToken) is ToolSearch.Missing missing)
                Console.WriteLine($"missing  {prerequisite.Explain(missing)}");
        }
    }

    private static void Reset(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }
}
