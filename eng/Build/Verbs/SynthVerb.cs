using Gomcp.Tooling;

namespace Build.Verbs;

/// <summary>Synthesises the bug tracker's stack, ready for <c>cdk deploy</c>.</summary>
internal sealed class SynthVerb : IVerb
{
    public string Name => "synth";

    public string Summary => "the bug tracker's stack for AWS, artifacts/cdk.out; keep-data=false for trials";

    public async Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (await Prerequisites.Node.Search(cancellationToken) is ToolSearch.Missing missing)
        {
            Console.WriteLine(Prerequisites.Node.Explain(missing));
            return false;
        }

        if (arguments.Any(argument => argument is not ("keep-data=false" or "keep-data=true")))
        {
            Console.WriteLine("synth takes keep-data=false or keep-data=true");
            return false;
        }

        var keepsData = !arguments.Contains("keep-data=false");
        return await new LambdaVerb().RunAsync(run, [], cancellationToken)
            && await run.PhaseAsync(Name, () => SynthesiseAsync(run, keepsData, cancellationToken));
    }

    private static async Task<bool> SynthesiseAsync(BuildRun run, bool keepsData, CancellationToken cancellationToken)
    {
        var synthesise = new Command(
            "dotnet", "run", "--project", Path.Combine("src", "BugTracker.Infra"), "--configuration", BuildRun.Configuration, "--verbosity", "quiet")
        {
            Environment = new Dictionary<string, string>
            {
                ["CDK_OUTDIR"] = run.Repository.CloudAssembly,
                ["CDK_CONTEXT_JSON"] = $$"""{"keep-data":"{{(keepsData ? "true" : "false")}}"}""",
                ["JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION"] = "1",
                ["JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION"] = "1",
            },
        };
        if (!await run.RunAsync(synthesise, cancellationToken))
            return false;
        Console.WriteLine("artifacts/cdk.out  deploy it with: npx aws-cdk deploy --app artifacts/cdk.out");
        return true;
    }
}
