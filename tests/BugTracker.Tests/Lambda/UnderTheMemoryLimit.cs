using System.Globalization;
using BugTracker.TestSupport.Lambda;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Lambda;

public sealed class UnderTheMemoryLimit(FunctionHarness function) : IClassFixture<FunctionHarness>
{
    private const int Megabytes = 128;

    [Fact]
    public async Task The_largest_reports_and_the_largest_pages_fit()
    {
        var group = Part.Require(MemoryGroup(), "this host does not let a test set a memory limit (a writable memory cgroup)");
        string[] launcher = ["/bin/sh", "-c", $"echo $$ > {group}/cgroup.procs && exec \"$0\""];
        await using var instance = await Bootstrap.StartAsync(Programs.PublishedBugTracker, function.Variables, Megabytes, launcher);
        var text = new string('ä', 8 * 1024);
        var title = new string('漢', 200);
        var name = new string('漢', 100);
        var resolution = new string('漢', 500);
        for (var i = 0; i < 110; i++)
        {
            var report = $$"""{"title":"{{title}}","description":"{{text}}","tool":"{{name}}","version":"{{name}}","environment":"{{new string('x', 1000)}}"}""";
            var reported = ProxyEvents.Read(await instance.Runtime.InvokeAsync(ProxyEvents.Make("POST", "/bugs", report)));
            Assert.Equal(201, reported.Status);
            var close = ProxyEvents.Make("POST", $"/bugs/{reported.Body.GetProperty("id").GetString()}/close", $$"""{"resolution":"{{resolution}}"}""", apiKeyId: "k1");
            Assert.Equal(200, ProxyEvents.Read(await instance.Runtime.InvokeAsync(close)).Status);
        }

        for (var i = 0; i < 40; i++)
        {
            var page = ProxyEvents.Read(await instance.Runtime.InvokeAsync(ProxyEvents.Make("GET", "/bugs", apiKeyId: "k1", query: new Dictionary<string, string> { ["limit"] = "100", ["status"] = "closed" })));
            Assert.Equal(100, page.Body.GetProperty("items").GetArrayLength());
            Assert.True(page.Body.GetRawText().Length > 500_000, "the page is as large as a page can be");
        }

        Assert.False(instance.Program.HasExited);
        TestContext.Current.SendDiagnosticMessage($"peak memory of the function: {Peak(group)} MB of {Megabytes}");
    }

    private static string? MemoryGroup()
    {
        // Version 1 of the control groups and version 2 name the same things differently.
        foreach (var (root, limit) in new[] { ("/sys/fs/cgroup/memory", "memory.limit_in_bytes"), ("/sys/fs/cgroup", "memory.max") })
        {
            try
            {
                var group = Directory.CreateDirectory($"{root}/bug-tracker-{Environment.ProcessId}").FullName;
                File.WriteAllText(Path.Combine(group, limit), (Megabytes * 1024L * 1024).ToString(CultureInfo.InvariantCulture));
                return group;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }

        return null;
    }

    private static long Peak(string group)
    {
        var file = new[] { "memory.max_usage_in_bytes", "memory.peak" }.Select(name => Path.Combine(group, name)).FirstOrDefault(File.Exists);
        return file is null ? 0 : long.Parse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture) / 1024 / 1024;
    }
}
