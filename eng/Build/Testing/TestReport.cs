namespace Build.Testing;

/// <summary>What one test project reported.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Passed">Tests that passed.</param>
/// <param name="Failures">Names of what failed: tests, or what kept the project from running or ending well.</param>
/// <param name="Skipped">Tests that did not run, each with its reason.</param>
internal sealed record TestReport(string Project, int Passed, IReadOnlyList<string> Failures, IReadOnlyList<SkippedTest> Skipped)
{
    /// <summary>The report of a project that could not report.</summary>
    public static TestReport Broken(string project, string why) => new(project, 0, [$"{project}: {why}"], []);
}
