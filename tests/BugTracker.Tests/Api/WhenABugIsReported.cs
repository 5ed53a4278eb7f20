using System.Text.Json;

namespace BugTracker.Tests.Api;

public sealed class WhenABugIsReported
{
    private const string Report = """{"title":"It breaks","description":"Always.","tool":"scaffold_view","version":"1.2","environment":"linux-x64"}""";

    [Fact]
    public async Task It_is_stored_and_named()
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync("POST", "/bugs", Report, withKey: false, api.NewKey());
        Assert.Equal(201, answer.Status);
        Assert.Equal("open", answer.Text("status"));
        Assert.Equal("2030-01-02T03:04:05.0000000Z", answer.Text("created_at"));
        var bug = await api.SendAsync("GET", "/bugs/" + answer.Text("id"));
        Assert.Equal(("It breaks", "Always.", "scaffold_view", "1.2", "linux-x64"), (bug.Text("title"), bug.Text("description"), bug.Text("tool"), bug.Text("version"), bug.Text("environment")));
    }

    [Fact]
    public async Task The_same_key_and_report_is_stored_once()
    {
        await using var api = new ApiHarness();
        var first = await api.SendAsync("POST", "/bugs", Report, withKey: false, "the-same-key-twice");
        api.Clock.Advance(TimeSpan.FromHours(1));
        var second = await api.SendAsync("POST", "/bugs", Report, withKey: false, "the-same-key-twice");
        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(1, (await api.SendAsync("GET", "/bugs?status=all")).Json.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"title":"It breaks","description":"Never."}""")]
    [InlineData("""{"title":"It breaks","description":"Always."}""")]
    [InlineData("""{"title":"It breaks","description":"Always.","tool":"","version":"1.2","environment":"linux-x64"}""")]
    public async Task The_same_key_with_another_report_is_refused(string other)
    {
        await using var api = new ApiHarness();
        await api.SendAsync("POST", "/bugs", Report, withKey: false, "the-same-key-twice");
        var answer = await api.SendAsync("POST", "/bugs", other, withKey: false, "the-same-key-twice");
        Assert.Equal((422, "urn:gomcp:bugs:key-reused"), (answer.Status, answer.Text("type")));
    }

    [Fact]
    public async Task Without_a_key_each_report_is_its_own()
    {
        await using var api = new ApiHarness();
        var first = await api.SendAsync("POST", "/bugs", Report, withKey: false);
        var second = await api.SendAsync("POST", "/bugs", Report, withKey: false);
        Assert.NotEqual(first.Text("id"), second.Text("id"));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("a key with blanks in it")]
    public async Task A_malformed_key_is_named(string key)
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync("POST", "/bugs", Report, withKey: false, key);
        Assert.Equal((400, "Idempotency-Key"), (answer.Status, answer.Json.GetProperty("errors")[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Every_fault_is_named_at_once()
    {
        await using var api = new ApiHarness();
        var body = JsonSerializer.Serialize(new { title = new string('x', 201), description = "  ", tool = 3, version = new string('v', 101), environment = (string?)null });
        var answer = await api.SendAsync("POST", "/bugs", body, withKey: false, api.NewKey());
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(["$.title", "$.description", "$.tool", "$.version"], answer.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"title":"a","title":"b","description":"c"}""")]
    [InlineData("""{"title":"\ud800","description":"c"}""")]
    [InlineData("""{"description":"c"}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"a":[[[[[[[[[[[[1]]]]]]]]]]]]}""")]
    public async Task What_is_no_report_is_refused_without_a_failure(string body)
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync("POST", "/bugs", body, withKey: false, api.NewKey());
        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("System.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_of_a_description_counts_bytes()
    {
        await using var api = new ApiHarness();
        Assert.Equal(201, (await ReportAsync(api, new string('ä', 8 * 1024))).Status);
        Assert.Equal(400, (await ReportAsync(api, new string('ä', (8 * 1024) + 1))).Status);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        await using var api = new ApiHarness();
        Assert.Equal(413, (await ReportAsync(api, new string('x', 64 * 1024))).Status);
    }

    [Fact]
    public async Task Only_json_is_taken()
    {
        await using var api = new ApiHarness();
        Assert.Equal(415, (await api.SendAsync("POST", "/bugs", Report, withKey: false, api.NewKey(), "text/plain")).Status);
        Assert.Equal(201, (await api.SendAsync("POST", "/bugs", Report, withKey: false, api.NewKey(), "Application/JSON; charset=utf-8")).Status);
    }

    [Fact]
    public async Task What_the_client_did_not_scrub_is_scrubbed_here()
    {
        await using var api = new ApiHarness();
        var id = await api.ReportAsync("Fails for jane@example.com\u0007", "token=abcdef0123456789 in /home/jane/app\u202e");
        var bug = await api.SendAsync("GET", "/bugs/" + id);
        Assert.Equal("Fails for [email]", bug.Text("title"));
        Assert.Equal("token=[redacted] in /home/[user]/app", bug.Text("description"));
    }

    [Fact]
    public async Task Members_from_the_future_are_ignored()
    {
        await using var api = new ApiHarness();
        Assert.Equal(201, (await api.SendAsync("POST", "/bugs", """{"title":"a","description":"b","severity":{"level":3}}""", withKey: false, api.NewKey())).Status);
    }

    private static Task<Answer> ReportAsync(ApiHarness api, string description) =>
        api.SendAsync("POST", "/bugs", $$"""{"title":"Long","description":"{{description}}"}""", withKey: false, api.NewKey());
}
