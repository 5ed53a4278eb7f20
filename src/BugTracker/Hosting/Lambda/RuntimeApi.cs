using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace BugTracker.Hosting.Lambda;

/// <summary>A client of the Lambda Runtime API, version 2018-06-01.</summary>
internal sealed class RuntimeApi(string host, TimeProvider clock) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    // Waiting for the next call is a long poll without end, on this machine: no timeout, no proxy, no redirects.
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
    })
    {
        BaseAddress = new Uri($"http://{host}/2018-06-01/runtime/"),
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Waits for the next call.</summary>
    /// <exception cref="InvalidOperationException">The answer is not what the Runtime API promises; the process has to end.</exception>
    public async Task<Invocation> NextAsync(CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(new Uri("invocation/next", UriKind.Relative), cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"The Runtime API answered {(int)response.StatusCode} to next.");
        }

        var deadline = long.TryParse(Header(response, "Lambda-Runtime-Deadline-Ms"), NumberStyles.None, CultureInfo.InvariantCulture, out var ms)
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : clock.GetUtcNow().AddSeconds(30);
        return new(
            Header(response, "Lambda-Runtime-Aws-Request-Id") ?? throw new InvalidOperationException("The Runtime API named no request id."),
            deadline,
            Header(response, "Lambda-Runtime-Trace-Id") ?? "",
            await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    public Task RespondAsync(string requestId, ReadOnlyMemory<byte> body) => PostAsync($"invocation/{requestId}/response", body, "");

    public Task FailAsync(string requestId, Exception fault) => PostAsync($"invocation/{requestId}/error", Describe(fault), fault.GetType().Name);

    /// <summary>Tells that the function cannot start; the process has to end with an error after it.</summary>
    public Task FailInitAsync(Exception fault) => PostAsync("init/error", Describe(fault), fault.GetType().Name);

    public void Dispose() => http.Dispose();

    private async Task PostAsync(string path, ReadOnlyMemory<byte> body, string errorType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        if (errorType.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Lambda-Runtime-Function-Error-Type", "Runtime." + errorType);
        }

        using var response = await http.SendAsync(request);

        // 400: the call timed out in the meantime. 413: the answer is too large. Both end that call, not this process.
        if (response.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge))
        {
            throw new InvalidOperationException($"The Runtime API answered {(int)response.StatusCode} to {path.Split('/')[^1]}.");
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static ReadOnlyMemory<byte> Describe(Exception fault)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("errorMessage"u8, fault.Message);
            json.WriteString("errorType"u8, fault.GetType().Name);
            json.WriteStartArray("stackTrace"u8);
            foreach (var line in (fault.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(30))
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
