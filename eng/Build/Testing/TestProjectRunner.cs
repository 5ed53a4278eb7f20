using Gomcp.Tooling;

namespace Build.Testing;

/// <summary>Runs a built test project and reads its report.</summary>
internal sealed class TestProjectRunner(BuildRun run, IReadOnlyDictionary<string, string> environment)
{
    // A hanging test must not take the whole run with it.
    private const string Limit = "46m";

    public async Task<TestReport> RunAsync(string project, CancellationToken cancellationToken)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var reportName = $"{name}.ctrf.json";
        var reportPath = Path.Combine(run.Repository.TestResults, reportName);
        Directory.CreateDirectory(run.Repository.TestResults);
        File.Delete(reportPath);

        var command = new Command(
            "dotnet",
            AssemblyOf(project), "--report-xunit-ctrf", "--report-xunit-ctrf-filename", reportName,
            "--results-directory", run.Repository.TestResults, "--timeout", Limit,
            "--progress", "off", "--ansi", Console.IsOutputRedirected ? "off" : "auto")
        { Environment = environment };
        var exitCode = await CommandRunner.PassThroughAsync(run.InRepository(command), cancellationToken);
        if (!File.Exists(reportPath))
            return TestReport.Broken(name, $"ended with code {exitCode} and left no report");

        var report = CtrfReader.Read(name, await File.ReadAllTextAsync(reportPath, cancellationToken));
        // Also a run whose tests all passed can fail: a fixture that broke while it was taken down, a time limit.
        return exitCode != 0 && report.Failures.Count == 0
            ? report with { Failures = [$"{name}: ended with code {exitCode}"] }
            : report;
    }

    private static string AssemblyOf(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        return Path.Combine(Path.GetDirectoryName(project)!, "bin", BuildRun.Configuration, "net10.0", $"{name}.dll");
    }
}
