using BugTracker.TestSupport.Parts;

[assembly: AssemblyFixture(typeof(BugTracker.Infra.Tests.SynthesisedStack))]

namespace BugTracker.Infra.Tests;

/// <summary>The stack, synthesised once for all tests, as <c>./build synth</c> does it: by running the program.</summary>
public sealed class SynthesisedStack : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public string Output => folder.File("cdk.out");

    public string TemplateFile => Path.Combine(Output, "GomcpBugs.template.json");

    public StackTemplate Template { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // The published executable where it is; a stub where not, which is enough for everything but serving the stack.
        var bootstrap = Directory.CreateDirectory(folder.File("lambda")).FullName;
        var executable = Environment.GetEnvironmentVariable("BUG_TRACKER_EXE") is { Length: > 0 } named ? named : Repository.PathOf("artifacts", "publish", "bug-tracker");
        if (File.Exists(executable))
        {
            File.Copy(executable, Path.Combine(bootstrap, "bootstrap"));
        }
        else
        {
            await File.WriteAllTextAsync(Path.Combine(bootstrap, "bootstrap"), "#!/bin/sh\nexit 1\n");
        }

        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Repository.PathOf("src", "BugTracker.Infra", "bin", configuration, "net10.0", "BugTracker.Infra.dll");
        Part.Program("node", "nodejs");
        var environment = new Dictionary<string, string?>
        {
            ["CDK_OUTDIR"] = Output,
            ["CDK_CONTEXT_JSON"] = $$"""{"bootstrap":"{{bootstrap}}"}""",
            ["JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION"] = "1",
            ["JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION"] = "1",
        };
        var run = await RunningProgram.RunAsync("dotnet", [program], environment);
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Template = StackTemplate.Load(TemplateFile);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }
}
