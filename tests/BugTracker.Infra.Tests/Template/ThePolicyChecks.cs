using BugTracker.TestSupport.Parts;

namespace BugTracker.Infra.Tests.Template;

public sealed class ThePolicyChecks(SynthesisedStack stack)
{
    [Fact]
    public async Task Of_cdk_nag_find_nothing_that_is_not_accepted_with_a_reason()
    {
        var modules = Path.GetDirectoryName(Path.GetDirectoryName(Part.Node("cdk-nag", "package.json")))!;
        Part.Node("aws-cdk-lib", "package.json");
        var script = Repository.PathOf("tests", "BugTracker.Parts", "nag.mjs");
        var run = await RunningProgram.RunAsync(Part.NodeProgram(), [script, stack.TemplateFile, modules]);
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Contains("0 findings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_cfn_guard_find_nothing_that_is_not_accepted_with_a_reason()
    {
        var guard = Part.Node("@cdklabs", "cdk-validator-cfnguard", "bin", "ubuntu", "x86_64", "cfn-guard");
        var script = Repository.PathOf("tests", "BugTracker.Parts", "guard.mjs");
        var run = await RunningProgram.RunAsync(Part.NodeProgram(), [script, stack.TemplateFile, guard]);
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Contains("0 findings", run.Output, StringComparison.Ordinal);
    }
}
