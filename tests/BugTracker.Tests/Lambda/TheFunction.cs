using BugTracker.TestSupport.Lambda;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Lambda;

public sealed class TheFunction(FunctionHarness function) : IClassFixture<FunctionHarness>
{
    private const string Report = """{"title":"It breaks","description":"Always, for jane@example.com"}""";

    [Fact]
    public async Task Takes_reports_lists_shows_and_closes_them()
    {
        var created = await function.CallAsync(ProxyEvents.Make("POST", "/bugs", Report, headers: new Dictionary<string, string> { ["idempotency-key"] = "the-function-takes-it" }));
        Assert.Equal(201, created.Status);
        var id = created.Body.GetProperty("id").GetString();
        var shown = await function.CallAsync(ProxyEvents.Make("GET", $"/bugs/{id}", apiKeyId: "k1"));
        Assert.Equal("Always, for [email]", shown.Body.GetProperty("description").GetString());
        var listed = await function.CallAsync(ProxyEvents.Make("GET", "/bugs", apiKeyId: "k1", query: new Dictionary<string, string> { ["status"] = "all" }));
        Assert.Contains(listed.Body.GetProperty("items").EnumerateArray(), b => b.GetProperty("id").GetString() == id);
        var closed = await function.CallAsync(ProxyEvents.Make("POST", $"/bugs/{id}/close", """{"resolution":"fixed"}""", apiKeyId: "k1"));
        Assert.Equal((200, "closed"), (closed.Status, closed.Body.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Trusts_nobody_whom_the_gateway_gave_no_key_id() =>
        Assert.Equal(403, (await function.CallAsync(ProxyEvents.Make("GET", "/bugs", headers: new Dictionary<string, string> { ["x-api-key"] = "anything" }))).Status);

    [Fact]
    public async Task Reports_an_event_that_is_no_request_and_goes_on()
    {
        Assert.True((await function.Instance.Runtime.InvokeAsync("""{"detail-type":"Scheduled Event"}""")).IsError);
        Assert.True((await function.Instance.Runtime.InvokeAsync("[]")).IsError);
        Assert.Equal(404, (await function.CallAsync(ProxyEvents.Make("GET", "/nowhere"))).Status);
    }

    [Fact]
    public async Task Answers_before_Lambda_ends_it()
    {
        var result = await function.Instance.Runtime.InvokeAsync(ProxyEvents.Make("GET", "/bugs", apiKeyId: "k1"), TimeSpan.FromMilliseconds(200));
        Assert.Equal(503, ProxyEvents.Read(result).Status);
    }

    [Fact]
    public async Task Logs_json_lines_without_a_secret()
    {
        await function.CallAsync(ProxyEvents.Make("GET", "/bugs", apiKeyId: "k1"));
        await function.Instance.Program.UntilAsync("\"route\":\"/bugs\"");
        var log = function.Instance.Program.Output + function.Instance.Program.Errors;
        Assert.DoesNotContain("that-no-log-may-hold", log, StringComparison.Ordinal);
        Assert.All(function.Instance.Program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{\"time\":", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Takes_a_base64_body()
    {
        var json = ProxyEvents.Make("POST", "/bugs", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Report))).Replace("\"isBase64Encoded\":false", "\"isBase64Encoded\":true", StringComparison.Ordinal);
        Assert.Equal(201, (await function.CallAsync(json)).Status);
    }

    [Fact]
    public async Task Starts_without_its_table_and_answers_an_error_with_a_request_id()
    {
        var variables = new Dictionary<string, string>(function.Variables) { ["AWS_ENDPOINT_URL_DYNAMODB"] = $"http://127.0.0.1:{FreePort.Find()}/" };
        await using var lonely = await Bootstrap.StartAsync(Programs.PublishedBugTracker, variables);
        var (status, body) = ProxyEvents.Read(await lonely.Runtime.InvokeAsync(ProxyEvents.Make("GET", "/bugs", apiKeyId: "k1")));
        Assert.InRange(status, 500, 503);
        Assert.NotEqual("", body.GetProperty("request_id").GetString());
    }
}
