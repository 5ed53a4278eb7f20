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
        // Where a test may set no limit, the peak that the kernel counts for the process still has to be below it.
        using var group = MemoryGroup.TryCreate(Megabytes);
        await using var instance = await Bootstrap.StartAsync(Programs.PublishedBugTracker, function.Variables, Megabytes, group?.Launcher);
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
        var peak = group?.PeakMegabytes ?? PeakOf(instance.Program.Id);
        Assert.True(peak < Megabytes, $"peak memory of the function: {peak} MB of {Megabytes}");
        TestContext.Current.SendDiagnosticMessage($"peak memory of the function: {peak} MB of {Megabytes}");
    }

    private static long PeakOf(int process) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;
}
