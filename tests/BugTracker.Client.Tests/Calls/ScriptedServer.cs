using System.Collections.Concurrent;
using BugTracker.Client.Calls;
using BugTracker.TestSupport;
using Microsoft.AspNetCore.Http;

namespace BugTracker.Client.Tests.Calls;

/// <summary>A server that gives the answers of a script, one after the other, the last one for good.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    public const string Receipt = """{"id":"0123456789abcdef0123456789abcdef","status":"open","created_at":"2030-01-02T03:04:05.0000000Z"}""";

    private static readonly RetryPolicy Quick = new(4, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));

    private readonly HttpClient http = TrackerHttp.Create();
    private LocalServer server = null!;

    private ScriptedServer()
    {
    }

    /// <summary>The requests so far: method, path, key, idempotency key and body.</summary>
    public ConcurrentQueue<(string Method, string Path, string ApiKey, string IdempotencyKey, string Body)> Requests { get; } = new();

    public BugTrackerClient Client => ClientFor(server.Address.ToString());

    public static async Task<ScriptedServer> StartAsync(params Func<HttpContext, Task>[] script)
    {
        var scripted = new ScriptedServer();
        scripted.server = await LocalServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var headers = context.Request.Headers;
            scripted.Requests.Enqueue((context.Request.Method, context.Request.Path + context.Request.QueryString, headers["x-api-key"].ToString(), headers["Idempotency-Key"].ToString(), await reader.ReadToEndAsync()));
            await script[Math.Min(scripted.Requests.Count, script.Length) - 1](context);
        });
        return scripted;
    }

    public BugTrackerClient ClientFor(string address) => new(http, TrackerAddress.Parse(address, out _)!, "the-key", Quick, TimeProvider.System);

    public static Func<HttpContext, Task> Answer(int status, string body, string type = "application/json", params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Problem(int status, string detail, params (string Name, string Value)[] headers) =>
        Answer(status, $$"""{"title":"T","status":{{status}},"detail":"{{detail}}"}""", "application/problem+json", headers);

    /// <summary>Promises more than it sends, then breaks the connection.</summary>
    public static async Task CutShort(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"id\":\"");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }
}
