using System.Net.Http.Headers;
using System.Text.Json;
using BugTracker.Contracts;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Serving;

/// <summary>The real program in a process of its own, which can be killed and started again on the same data.</summary>
public sealed class ServedTracker : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly int port = FreePort.Find();
    private readonly SocketsHttpHandler handler = new() { UseProxy = false, UseCookies = false, AllowAutoRedirect = false };
    private RunningProgram program = null!;

    public string Data => folder.File("bugs.db");

    public string KeyFile => folder.File("bugs.key");

    public Uri Address => new($"http://127.0.0.1:{port}/");

    public string Output => program.Output;

    public string Errors => program.Errors;

    public int ProcessId => program.Id;

    private static string Executable => Programs.BugTracker;

    public static async Task<ServedTracker> StartAsync()
    {
        var tracker = new ServedTracker();
        await tracker.StartAgainAsync();
        return tracker;
    }

    public async Task StartAgainAsync()
    {
        program = RunningProgram.Start(Executable, ["serve", "--urls", Address.ToString(), "--data", Data, "--rate-limit", "0"]);
        await program.UntilAsync("GOMCP_BUG_API_URL=");
    }

    public Task KillAsync() => program.KillAsync();

    public HttpClient Client()
    {
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("x-api-key", File.ReadAllText(KeyFile).Trim());
        return client;
    }

    /// <summary>Sends a report; null when the answer does not prove that it is stored.</summary>
    public static async Task<string?> TryReportAsync(HttpClient client, string key, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/bugs");
        request.Headers.Add(IdempotencyKey.Header, key);
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new BugReport(title, "text"), BugTrackerJson.Default.BugReport));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await client.SendAsync(request);
            Assert.False((int)response.StatusCode is >= 400 and < 500, $"A report of the test was refused: {(int)response.StatusCode}.");
            return response.IsSuccessStatusCode
                ? JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(), BugTrackerJson.Default.BugReceipt)!.Id
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            return null;
        }
    }

    public static async Task<List<BugSummary>> AllAsync(HttpClient client)
    {
        var bugs = new List<BugSummary>();
        var cursor = "";
        do
        {
            var page = JsonSerializer.Deserialize(await client.GetByteArrayAsync(new Uri($"/bugs?status=all&limit=100{cursor}", UriKind.Relative)), BugTrackerJson.Default.BugPage)!;
            bugs.AddRange(page.Items);
            cursor = page.NextCursor is { } next ? "&cursor=" + next : "";
        }
        while (cursor.Length > 0);

        return bugs;
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        handler.Dispose();
        folder.Dispose();
    }
}
