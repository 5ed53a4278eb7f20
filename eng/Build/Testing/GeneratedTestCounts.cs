using System.Text.Json;

namespace Build.Testing;

/// <summary>The tests inside generated projects, which the end-to-end tests ran and counted.</summary>
internal sealed record GeneratedTestCounts(int Passed, int Failed)
{
    public static GeneratedTestCounts Read(string folder)
    {
        var runs = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Select(ReadFile).ToList() : [];
        return new GeneratedTestCounts(runs.Sum(run => run.Passed), runs.Sum(run => run.Failed));
    }

    public override string ToString() => $"generated projects: {Passed} passed, {Failed} failed";

    private static GeneratedTestCounts ReadFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new GeneratedTestCounts(
            document.RootElement.GetProperty("passed").GetInt32(),
            document.RootElement.GetProperty("failed").GetInt32());
    }
}
