using System.Text;
using System.Text.Json;
using BugTracker.Api;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using BugTracker.Logging;
using BugTracker.Stores.Sqlite;
using BugTracker.TestSupport.OpenApi;
using BugTracker.TestSupport.Parts;
using Microsoft.Extensions.Time.Testing;

namespace BugTracker.Tests.Api;

/// <summary>The API without a host. Every answer is held against the OpenAPI description.</summary>
public sealed class ApiHarness : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MemoryStream log = new();
    private readonly OpenApiDocument description = OpenApiDocument.Load();
    private readonly SqliteBugStore store;
    private readonly BugApi api;
    private int keys;

    public ApiHarness()
    {
        store = SqliteBugStore.Open(folder.File("bugs.db"));
        api = new(store, new Scrubber(), new EventLog(log, Clock), Clock);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public string Log => Encoding.UTF8.GetString(log.ToArray());

    public string NewKey() => $"key-of-the-tests-{++keys}";

    public async Task<Answer> SendAsync(
        string method, string path, string? body = null, bool withKey = true, string? idempotencyKey = null, string contentType = "application/json")
    {
        var parts = path.Split('?');
        var query = parts.Length == 1 ? [] : parts[1].Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (body is not null)
        {
            headers["Content-Type"] = contentType;
        }

        if (idempotencyKey is not null)
        {
            headers[IdempotencyKey.Header] = idempotencyKey;
        }

        var request = new ApiRequest(method, parts[0], query, headers, Encoding.UTF8.GetBytes(body ?? ""), withKey ? Caller.KeyHolder : Caller.Anonymous, "request-1");
        var response = await api.HandleAsync(request, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(response.Body.Span);
        if (method is "GET" or "POST" && response.Status is not (404 or 405))
        {
            Assert.Equal("", description.Check(method, parts[0], response.Status, response.ContentType, text));
        }

        var headersByName = response.Headers.ToDictionary(h => h.Key, h => h.Value);
        Assert.Equal("*", headersByName["Access-Control-Allow-Origin"]);
        return new(response.Status, text, response.ContentType, headersByName);
    }

    /// <summary>Reports a bug and returns its id.</summary>
    public async Task<string> ReportAsync(string title = "It breaks", string description = "Always.")
    {
        var body = JsonSerializer.Serialize(new BugReport(title, description), BugTrackerJson.Default.BugReport);
        var answer = await SendAsync("POST", "/bugs", body, withKey: false, NewKey());
        Assert.Equal(201, answer.Status);
        return answer.Text("id");
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
        await log.DisposeAsync();
    }
}
