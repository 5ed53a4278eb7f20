using System.Text.Json;

namespace BugTracker.Tests.Api;

public sealed class TheLog
{
    [Fact]
    public async Task Holds_one_line_of_json_a_request_and_nothing_that_the_caller_wrote()
    {
        await using var api = new ApiHarness();
        await api.ReportAsync("A-TITLE-TO-FIND\n{\"level\":\"forged\"}", "A-TEXT-TO-FIND");
        await api.SendAsync("GET", "/bugs/A-PATH-TO-FIND\n{}");
        await api.SendAsync("G\nET{\"level\":\"forged\"}", "/bugs");
        var lines = api.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Equal("request", JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()));
        Assert.DoesNotContain("TO-FIND", api.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("forged", api.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("key-of-the-tests", api.Log, StringComparison.Ordinal);
    }
}
