using System.Text.Json;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>The counted outcome of <c>go test -json</c>; a subtest counts like a test.</summary>
/// <param name="Passed">Tests that passed.</param>
/// <param name="Failures">Names of tests that failed, and of packages that failed without a failed test.</param>
/// <param name="Skipped">Names of tests that skipped themselves.</param>
/// <param name="Output">What the run printed.</param>
internal sealed record GoTestRun(int Passed, IReadOnlyList<string> Failures, IReadOnlyList<string> Skipped, string Output)
{
    /// <summary>Reads the event stream.</summary>
    public static GoTestRun Parse(CommandResult result)
    {
        var events = result.StandardOutput.Split('\n').Where(line => line.StartsWith('{')).Select(GoTestEvent.Parse).ToList();
        var tests = events.Where(e => e.Test.Length > 0).ToList();
        var failedTests = Named(tests, "fail");
        var packagesOfFailedTests = tests.Where(e => e.Action == "fail").Select(e => e.Package).ToHashSet();
        var failedPackages = events
            .Where(e => e.Test.Length == 0 && e.Action == "fail" && !packagesOfFailedTests.Contains(e.Package))
            .Select(e => e.Package);
        List<string> failures = [.. failedTests, .. failedPackages];
        if (failures.Count == 0 && !result.Succeeded)
            failures.Add("go test");
        var passed = Named(tests, "pass");
        return new GoTestRun(
            passed.Count,
            failures,
            Named(tests, "skip"),
            string.Concat(events.Select(e => e.Output)) + result.StandardError)
        {
            PassedTests = passed,
        };
    }

    /// <summary>Names of tests that passed, with their package.</summary>
    public IReadOnlyList<string> PassedTests { get; init; } = [];

    /// <summary>Leaves the counts where the build adds them up.</summary>
    public async Task ReportAsync(RepositoryFolder repository, string name)
    {
        Directory.CreateDirectory(repository.GeneratedTestCounts);
        var counts = new Dictionary<string, int> { ["passed"] = Passed, ["failed"] = Failures.Count, ["skipped"] = Skipped.Count };
        await File.WriteAllTextAsync(Path.Combine(repository.GeneratedTestCounts, $"{name}.json"), JsonSerializer.Serialize(counts));
    }

    private static List<string> Named(IEnumerable<GoTestEvent> events, string action) =>
        [.. events.Where(e => e.Action == action).Select(e => $"{e.Package} {e.Test}")];
}
