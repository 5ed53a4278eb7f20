using System.Text.Json;
using BugTracker.TestSupport;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Reports;

/// <summary>A person's machine with gomcp on it, and a tracker that may be configured.</summary>
internal sealed class ReportDesk : IAsyncDisposable
{
    private readonly Workspace home = new();
    private readonly Dictionary<string, string?> environment = [];
    private LocalTracker tracker = null!;

    private ReportDesk()
    {
    }

    public string Outbox => home.PathOf("gomcp/outbox");

    public string TrackerAddress => tracker.Address.ToString().TrimEnd('/');

    /// <summary>The reports that wait.</summary>
    public string[] Waiting => Directory.Exists(Outbox) ? Directory.GetFiles(Outbox, "*.json") : [];

    public static async Task<ReportDesk> OpenAsync(bool isConfigured = true)
    {
        var desk = new ReportDesk { tracker = await LocalTracker.StartAsync() };
        desk.environment["XDG_STATE_HOME"] = desk.environment["XDG_CONFIG_HOME"] = desk.home.Root;
        desk.Configure(isConfigured ? desk.TrackerAddress : null);
        return desk;
    }

    public void Configure(string? address) => environment["GOMCP_BUG_API_URL"] = address;

    public Task<CommandRun> RunAsync(params string[] arguments) => RunAsync("", isTerminal: false, arguments);

    public Task<CommandRun> RunAsync(string input, bool isTerminal, params string[] arguments) =>
        CommandRun.OfAsync(home.Root, input, arguments, isTerminal, environment.GetValueOrDefault);

    /// <summary>Calls the tool as MCP does.</summary>
    public async Task<JsonElement> CallAsync(string arguments) => (await RunAsync(arguments, isTerminal: false, "tool", "report_bug", "--json", "-")).Json;

    /// <summary>What the tracker has.</summary>
    public async Task<IReadOnlyList<JsonElement>> BugsAsync()
    {
        using var client = tracker.Client();
        var page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/bugs", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
        var bugs = new List<JsonElement>();
        foreach (var id in page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()))
        {
            var bug = await client.GetStringAsync(new Uri($"/bugs/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
            bugs.Add(JsonDocument.Parse(bug).RootElement);
        }

        return bugs;
    }

    public async ValueTask DisposeAsync()
    {
        await tracker.DisposeAsync();
        home.Dispose();
    }
}
