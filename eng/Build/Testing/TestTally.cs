namespace Build.Testing;

/// <summary>Adds up a whole run and prints its end.</summary>
internal sealed class TestTally(BuildRun run)
{
    private readonly List<string> _failures = [];
    private readonly List<SkippedTest> _skipped = [];
    private int _passed;

    /// <summary>Counts a test project.</summary>
    public void Add(TestReport report)
    {
        _passed += report.Passed;
        _failures.AddRange(report.Failures);
        _skipped.AddRange(report.Skipped);
    }

    /// <summary>Counts a phase before the tests; one that failed counts as one failure.</summary>
    public void AddPhase(string name, bool succeeded)
    {
        if (!succeeded)
            _failures.Add(name);
    }

    /// <summary>Counts what could not be run for want of something.</summary>
    public void Skip(string name, string reason) => _skipped.Add(new SkippedTest(name, reason));

    /// <summary>Prints timings, skips, failures and, last, the one line that counts; whether all is well.</summary>
    public bool Close()
    {
        var generated = GeneratedTestCounts.Read(run.Repository.GeneratedTestCounts);
        var failures = run.IsCi ? [.. _failures, .. _skipped.Select(test => $"{test.Name} (skipped, which CI does not allow)")] : _failures;
        if (_passed == 0 && failures.Count == 0)
            failures = ["no test ran"];

        Console.WriteLine();
        foreach (var (phase, duration) in run.Timings)
            Console.WriteLine($"{duration.TotalSeconds,7:0.0} s  {phase}");
        foreach (var reason in _skipped.GroupBy(test => test.Reason))
        {
            Console.WriteLine($"skipped: {reason.Key}");
            foreach (var test in reason)
                Console.WriteLine($"  {test.Name}");
        }

        foreach (var failure in failures)
            Console.WriteLine($"failed: {failure}");
        foreach (var file in Directory.GetFiles(run.Repository.PropertyCases).Order(StringComparer.Ordinal))
            Console.WriteLine(File.ReadAllText(file));
        Console.WriteLine(generated);
        Console.WriteLine($"{_passed} passed, {failures.Count} failed");
        return failures.Count == 0 && generated.Failed == 0;
    }
}
