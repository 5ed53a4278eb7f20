using System.Text;
using System.Text.Json;
using BugTracker.Client.Calls;
using BugTracker.Contracts;
using BugTracker.TestSupport;
using BugTracker.TestSupport.Parts;
using McpMgr.Commands;
using McpMgr.Output;

namespace McpMgr.Tests;

/// <summary>mcp-mgr in this process against a whole tracker, with a home of its own.</summary>
public sealed class ManagerHarness : IAsyncDisposable
{
    private readonly TemporaryFolder home = new();
    private readonly HttpClient http = TrackerHttp.Create();
    private LocalTracker tracker = null!;

    private ManagerHarness()
    {
    }

    public Dictionary<string, string?> Environment { get; } = [];

    public string Home => home.Root;

    public string ConfigFile => home.File("mcp-mgr/config.json");

    public string Server => tracker.Address.ToString().TrimEnd('/');

    public string Key => LocalTracker.Key;

    /// <summary>Starts a tracker; mcp-mgr is configured by its environment.</summary>
    public static async Task<ManagerHarness> StartAsync()
    {
        var harness = new ManagerHarness { tracker = await LocalTracker.StartAsync() };
        harness.Environment["XDG_CONFIG_HOME"] = harness.home.Root;
        harness.Environment["XDG_STATE_HOME"] = harness.home.Root;
        harness.Environment["MCP_MGR_API_URL"] = harness.Server;
        harness.Environment["MCP_MGR_API_KEY"] = harness.Key;
        return harness;
    }

    public async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => await RunAsync("", false, arguments);

    public async Task<(int Code, string Output, string Errors)> RunAsync(string input, bool hasColour, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var reader = new StringReader(input);
        var context = Context(new ConsoleTerminal(output, errors, hasColour, 120), reader);
        var invocation = new System.CommandLine.InvocationConfiguration { Output = output, Error = errors };
        var code = await CommandLine.Create(context).Parse(arguments).InvokeAsync(invocation, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>Reports a bug past every client-side scrubbing and returns its id.</summary>
    public async Task<string> ReportAsync(string title, string description = "Always.")
    {
        using var client = tracker.Client(withKey: false);
        var body = JsonSerializer.Serialize(new BugReport(title, description), BugTrackerJson.Default.BugReport);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/bugs", content, TestContext.Current.CancellationToken);
        using var receipt = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return receipt.RootElement.GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await tracker.DisposeAsync();
        http.Dispose();
        home.Dispose();
    }

    internal CommandContext Context(ITerminal terminal, TextReader input) =>
        new(terminal, input, Environment.GetValueOrDefault, http, new RetryPolicy(2, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20)), TimeProvider.System);
}
