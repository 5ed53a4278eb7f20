using System.Net;
using System.Text;
using System.Text.Json;
using BugTracker.Client;
using BugTracker.Client.Calls;
using BugTracker.Client.Reporting;
using BugTracker.Contracts.Scrubbing;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Infra.Tests.Offline;

public sealed class WhenTheStackIsServed(SynthesisedStack stack)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>One deployment carries the whole walk: starting it is the expensive part.</summary>
    [Fact]
    public async Task Reports_come_in_by_gomcp_and_are_worked_through_with_mcp_mgr()
    {
        await using var served = await OfflineStack.DeployAsync(stack);
        var id = await ReportByGomcpAsync(served, "It breaks", "password=hunter2");
        var listed = await ManagerAsync(served, "list");
        Assert.Contains(id, listed.Output, StringComparison.Ordinal);
        Assert.Contains("password=[redacted]", (await ManagerAsync(served, "show", id)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await ManagerAsync(served, "close", id, "--resolution", "fixed in 1.2")).Code);
        Assert.Equal(3, (await ManagerAsync(served, "close", id, "--resolution", "duplicate")).Code);
        Assert.Contains("No bugs.", (await ManagerAsync(served, "list")).Output, StringComparison.Ordinal);
        await CheckErrorsAsync(served);
        await CheckThrottleAsync(served);
    }

    private static async Task CheckErrorsAsync(OfflineStack served)
    {
        using var http = TrackerHttp.Create();
        var cases = new (string Method, string Path, string Body, string Type, bool WithKey, int Status)[]
        {
            ("GET", "/bugs", "", "", false, 403),
            ("GET", "/nowhere", "", "", true, 404),
            ("DELETE", "/bugs", "", "", true, 404),
            ("POST", "/bugs", """{"title":""}""", "application/json", false, 400),
            ("POST", "/bugs", """{"title":""}""", "text/plain", false, 415),
            ("GET", "/bugs/not-an-id", "", "", true, 404),
            ("GET", "/bugs?limit=0", "", "", true, 400),
        };
        foreach (var (method, path, body, type, withKey, status) in cases)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), served.Gateway.Url + path);
            if (withKey)
            {
                request.Headers.Add("x-api-key", served.Gateway.ApiKey);
            }

            request.Content = type.Length > 0 ? new StringContent(body, Encoding.UTF8, type) : null;
            using var response = await http.SendAsync(request, Token);
            Assert.Equal((method + path, status), (method + path, (int)response.StatusCode));
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
            Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        }

        using var preflight = new HttpRequestMessage(HttpMethod.Options, served.Gateway.Url + "/bugs");
        using var allowed = await http.SendAsync(preflight, Token);
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Contains("Idempotency-Key", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    private static async Task CheckThrottleAsync(OfflineStack served)
    {
        using var http = TrackerHttp.Create();
        var statuses = await Task.WhenAll(Enumerable.Range(0, 60).Select(async _ =>
        {
            using var content = new StringContent("""{"title":"burst","description":"b"}""", Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri(served.Gateway.Url + "/bugs"), content, Token);
            return (int)response.StatusCode;
        }));
        Assert.Contains(429, statuses);

        // 200: the function itself sent a report again whose answer from the table was late; it is stored once.
        Assert.All(statuses, status => Assert.True(status is 200 or 201 or 429));

        // A reporter that meets the throttle waits as it is told and still gets its report in.
        await ReportAsync(served, "After the burst", "It came through.");
    }

    private static async Task<string> ReportByGomcpAsync(OfflineStack served, string title, string description)
    {
        using var home = new TemporaryFolder();
        var environment = new Dictionary<string, string?> { ["GOMCP_BUG_API_URL"] = served.Gateway.Url, ["XDG_STATE_HOME"] = home.Root };
        var run = await RunningProgram.RunAsync(Programs.PublishedGomcp, ["bugs", "report", "--title", title, "--description", description, "--yes", "--json"], environment);
        Assert.True(run.Code == 0, run.Output + run.Errors);
        using var sent = JsonDocument.Parse(run.Output.Trim().Split('\n')[^1]);
        return sent.RootElement.GetProperty("bug_id").GetString()!;
    }

    private static async Task<string> ReportAsync(OfflineStack served, string title, string description)
    {
        using var folder = new TemporaryFolder();
        using var http = TrackerHttp.Create();
        var client = new BugTrackerClient(http, TrackerAddress.Parse(served.Gateway.Url, out _)!, "", RetryPolicy.Patient, TimeProvider.System);
        var report = PreparedReport.From(new(title, description), new Scrubber(), out _)!;
        var outcome = await new BugReporter(new Outbox(folder.Root, TimeProvider.System), client, TimeProvider.System).SubmitAsync(report, Token);
        return Assert.IsType<ReportOutcome.Delivered>(outcome).Receipt.Id;
    }

    private static Task<(int Code, string Output, string Errors)> ManagerAsync(OfflineStack served, params string[] arguments) =>
        RunningProgram.RunAsync(Programs.McpMgr, arguments, new Dictionary<string, string?> { ["MCP_MGR_API_URL"] = served.Gateway.Url, ["MCP_MGR_API_KEY"] = served.Gateway.ApiKey });
}
