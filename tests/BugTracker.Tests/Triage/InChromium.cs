using BugTracker.TestSupport;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Triage;

public sealed class InChromium
{
    [Fact]
    public async Task The_pages_work_on_a_desk_and_on_a_phone_and_are_accessible()
    {
        var chromium = Part.Program("chromium", "chromium");
        var modules = Path.GetDirectoryName(Path.GetDirectoryName(Part.Node("playwright-core", "package.json")))!;
        await using var visitor = await TriageVisitor.ComeAsync();
        await visitor.ReportAsync("The first bug of the list", "line one\nline two " + new string('x', 400));
        await visitor.ReportAsync("A-title-without-a-single-blank-" + new string('y', 150));
        var run = await RunningProgram.RunAsync(
            Part.NodeProgram(),
            [Repository.PathOf("tests", "BugTracker.Parts", "triage.mjs"), visitor.Address.ToString(), chromium, modules],
            new Dictionary<string, string?> { ["TRIAGE_KEY"] = LocalTracker.Key });
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Contains("10 pages checked", run.Output, StringComparison.Ordinal);
    }
}
