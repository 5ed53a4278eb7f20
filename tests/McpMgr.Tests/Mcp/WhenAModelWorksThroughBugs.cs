using System.Text.Json;
using BugTracker.TestSupport.OpenApi;

namespace McpMgr.Tests.Mcp;

public sealed class WhenAModelWorksThroughBugs
{
    [Fact]
    public async Task It_finds_three_small_tools_with_honest_annotations()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await using var session = await McpSession.StartAsync(manager);
        var list = await session.RequestAsync("tools/list", "{}");
        var tools = list.GetProperty("tools").EnumerateArray().ToDictionary(t => t.GetProperty("name").GetString()!);
        Assert.Equal(["close_bug", "get_bug", "list_bugs"], tools.Keys.Order());
        Assert.InRange(list.GetRawText().Length, 1, 6000);
        Assert.Equal([true, true, false], new[] { "list_bugs", "get_bug", "close_bug" }.Select(n => tools[n].GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean()));
        Assert.True(tools["close_bug"].GetProperty("annotations").GetProperty("destructiveHint").GetBoolean());
        Assert.All(tools.Values, tool => Assert.False(tool.GetProperty("inputSchema").GetProperty("additionalProperties").GetBoolean()));
    }

    [Fact]
    public async Task Every_answer_is_as_its_schema_says_and_marked_as_untrusted()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await using var session = await McpSession.StartAsync(manager);
        var id = await manager.ReportAsync("It breaks");
        var schemas = (await session.RequestAsync("tools/list", "{}")).GetProperty("tools").EnumerateArray()
            .ToDictionary(t => t.GetProperty("name").GetString()!, t => t.GetProperty("outputSchema"));
        foreach (var (tool, arguments) in new[] { ("list_bugs", "{}"), ("get_bug", $$"""{"id":"{{id}}"}"""), ("close_bug", $$"""{"id":"{{id}}","resolution":"fixed"}"""), ("list_bugs", """{"status":"all","limit":5}""") })
        {
            var result = await session.CallAsync(tool, arguments);
            var content = result.GetProperty("structuredContent");
            Assert.Empty(JsonSchemaCheck.Faults(schemas[tool], content, element => Resolve(schemas[tool], element), "$"));
            Assert.Contains("untrusted", content.GetProperty("notice").GetString(), StringComparison.Ordinal);
            Assert.Equal(content.GetRawText(), result.GetProperty("content")[0].GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task A_strangers_text_brings_no_link_no_image_and_nothing_hidden()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await using var session = await McpSession.StartAsync(manager);
        var id = await manager.ReportAsync("![x](https://evil.example.com/a.png)", "See [this](https://evil.example.com) <img src=x> \u202eabc\U000E0041");
        var text = (await session.CallAsync("get_bug", $$"""{"id":"{{id}}"}""")).GetProperty("structuredContent").GetProperty("bug");
        foreach (var value in new[] { text.GetProperty("title").GetString()!, text.GetProperty("description").GetString()! })
        {
            Assert.DoesNotContain("https://", value, StringComparison.Ordinal);
            Assert.DoesNotContain("](", value, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", value, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202e", value, StringComparison.Ordinal);
            Assert.DoesNotContain("\U000E0041", value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("list_bugs", """{"status":"new","limit":0,"page":2}""", "$.status", "$.limit", "$.page")]
    [InlineData("list_bugs", """{"limit":"5"}""", "$.limit")]
    [InlineData("get_bug", "{}", "$.id")]
    [InlineData("get_bug", """{"id":"ABC","verbose":true}""", "$.id", "$.verbose")]
    [InlineData("close_bug", """{"id":7,"resolution":[]}""", "$.id", "$.resolution")]
    public async Task Every_wrong_argument_is_named(string tool, string arguments, params string[] paths)
    {
        await using var manager = await ManagerHarness.StartAsync();
        await using var session = await McpSession.StartAsync(manager);
        var result = await session.CallAsync(tool, arguments);
        var text = result.GetProperty("content")[0].GetProperty("text").GetString();
        Assert.True(result.GetProperty("isError").GetBoolean());
        Assert.All(paths, path => Assert.Contains(path + ":", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_tracker_refuses_is_an_error_with_a_way_out()
    {
        await using var manager = await ManagerHarness.StartAsync();
        manager.Environment["MCP_MGR_API_KEY"] = "wrong-key";
        await using var session = await McpSession.StartAsync(manager);
        var result = await session.CallAsync("list_bugs", "{}");
        Assert.True(result.GetProperty("isError").GetBoolean());
        Assert.Contains("mcp-mgr config set", result.GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-key", result.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_before_the_end_of_the_input_is_answered()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await manager.ReportAsync("It breaks");
        await using var session = await McpSession.StartAsync(manager);
        var line = await session.SendAndHangUpAsync("""{"jsonrpc":"2.0","id":99,"method":"tools/call","params":{"name":"list_bugs","arguments":{}}}""");
        Assert.Contains("It breaks", line, StringComparison.Ordinal);
    }

    private static JsonElement Resolve(JsonElement root, JsonElement element) =>
        element.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[1..].Aggregate(root, (at, name) => at.GetProperty(name)) : element;
}
