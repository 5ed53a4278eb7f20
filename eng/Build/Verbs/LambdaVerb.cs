using Build.Lambda;

namespace Build.Verbs;

/// <summary>Lays the bug tracker out as AWS Lambda takes it: one file with a name of its own, in a folder of its own.</summary>
internal sealed class LambdaVerb : IVerb
{
    public string Name => "lambda";

    public string Summary => "the bug tracker's function, artifacts/lambda/bootstrap (on linux-x64)";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        await new PublishVerb().RunAsync(run, ["BugTracker"], cancellationToken)
        && await run.PhaseAsync(Name, () => Task.FromResult(LayOut(run)));

    private static bool LayOut(BuildRun run)
    {
        var executable = run.Repository.PublishedExecutable("bug-tracker");
        if (FunctionExecutable.ReasonAgainst(executable) is { } reason)
        {
            Console.WriteLine(reason);
            return false;
        }

        Directory.CreateDirectory(run.Repository.Lambda);
        var bootstrap = Path.Combine(run.Repository.Lambda, "bootstrap");
        File.Copy(executable, bootstrap, overwrite: true);
        Console.WriteLine($"artifacts/lambda/bootstrap  {new FileInfo(bootstrap).Length / 1e6:0.0} MB");
        return true;
    }
}
