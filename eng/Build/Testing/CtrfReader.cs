using System.Text.Json;

namespace Build.Testing;

/// <summary>Reads the Common Test Report Format that xunit writes.</summary>
internal static class CtrfReader
{
    public static TestReport Read(string project, string json)
    {
        using var document = JsonDocument.Parse(json);
        var tests = document.RootElement.GetProperty("results").GetProperty("tests").EnumerateArray()
            .Select(test => new
            {
                Name = Text(test, "name"),
                Status = Text(test, "status"),
                Message = Text(test, "message"),
            })
            .ToList();
        if (tests.Count == 0)
            return TestReport.Broken(project, "ran no test");

        // Anything that is neither passed nor skipped ("other", "pending", a word yet unknown) is a failure.
        return new TestReport(
            project,
            tests.Count(test => test.Status == "passed"),
            [.. tests.Where(test => test.Status is not ("passed" or "skipped")).Select(test => test.Name)],
            [.. tests.Where(test => test.Status == "skipped").Select(test => new SkippedTest(test.Name, test.Message))]);
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
}
