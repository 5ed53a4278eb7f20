using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BugTracker.Client.Calls;
using BugTracker.Contracts;

namespace BugTracker.Client;

/// <summary>
/// Calls a tracker. Every call can be repeated without harm, so each is tried again when the tracker is busy, fails or
/// cannot be reached, as the policy says.
/// </summary>
/// <param name="http">Made by <see cref="TrackerHttp"/>.</param>
/// <param name="address">Where the tracker is.</param>
/// <param name="apiKey">The key for everything but reporting; may be empty.</param>
/// <param name="policy">How often to try.</param>
/// <param name="clock">Measures the waits.</param>
public sealed class BugTrackerClient(HttpClient http, TrackerAddress address, string apiKey, RetryPolicy policy, TimeProvider clock)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>One page of a list.</summary>
    /// <param name="status">open, closed or all.</param>
    /// <param name="limit">From 1 to <see cref="BugLimits.PageSize"/>.</param>
    /// <param name="cursor">From the page before; empty for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<CallResult<BugPage>> ListAsync(string status, int limit, string cursor, CancellationToken cancellationToken)
    {
        var query = $"bugs?status={Uri.EscapeDataString(status)}&limit={limit}{(cursor.Length > 0 ? $"&cursor={Uri.EscapeDataString(cursor)}" : "")}";
        return SendAsync(() => Keyed(HttpMethod.Get, query), BugTrackerJson.Default.BugPage, cancellationToken);
    }

    /// <summary>One bug.</summary>
    public Task<CallResult<Bug>> GetAsync(BugId id, CancellationToken cancellationToken) =>
        SendAsync(() => Keyed(HttpMethod.Get, $"bugs/{id}"), BugTrackerJson.Default.Bug, cancellationToken);

    /// <summary>Closes a bug.</summary>
    /// <param name="id">Which.</param>
    /// <param name="resolution">Why; null says nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<CallResult<Bug>> CloseAsync(BugId id, string? resolution, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new CloseRequest(resolution), BugTrackerJson.Default.CloseRequest);
        return SendAsync(() => WithBody(Keyed(HttpMethod.Post, $"bugs/{id}/close"), body), BugTrackerJson.Default.Bug, cancellationToken);
    }

    /// <summary>Sends a report. It is stored once, however often it is sent under one key.</summary>
    /// <param name="body">The JSON of a <see cref="BugReport"/>.</param>
    /// <param name="key">The report's own key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<CallResult<BugReceipt>> ReportAsync(ReadOnlyMemory<byte> body, IdempotencyKey key, CancellationToken cancellationToken) =>
        SendAsync(
            () =>
            {
                var request = WithBody(new(HttpMethod.Post, new Uri(address.Root, "bugs")), body);
                request.Headers.Add(IdempotencyKey.Header, key.Value);
                return request;
            },
            BugTrackerJson.Default.BugReceipt,
            cancellationToken);

    private HttpRequestMessage Keyed(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(address.Root, path));
        if (apiKey.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("x-api-key", apiKey);
        }

        return request;
    }

    private static HttpRequestMessage WithBody(HttpRequestMessage request, ReadOnlyMemory<byte> body)
    {
        request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        return request;
    }

    private async Task<CallResult<T>> SendAsync<T>(Func<HttpRequestMessage> make, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await TryAsync(make, type, cancellationToken);
            if (result.IsSuccess || result.Failure.Kind is not (CallFailureKind.Busy or CallFailureKind.ServerError or CallFailureKind.Unreachable))
            {
                return result;
            }

            if (policy.DelayAfter(attempt, result.Failure.RetryAfter, Chance()) is not { } delay)
            {
                return result;
            }

            await Task.Delay(delay, clock, cancellationToken);
        }
    }

    private async Task<CallResult<T>> TryAsync<T>(Func<HttpRequestMessage> make, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(policy.AttemptTimeout);
        try
        {
            using var request = make();
            using var response = await http.SendAsync(request, patience.Token);
            return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created
                ? Read(await response.Content.ReadAsByteArrayAsync(patience.Token), type)
                : await HttpFailures.ReadAsync(response, address, clock, patience.Token);
        }
        catch (HttpRequestException fault)
        {
            return TransportFailures.Explain(fault, address);
        }
        catch (IOException)
        {
            return new CallFailure(CallFailureKind.Unreachable, $"The connection to {address} broke.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TransportFailures.Timeout(address);
        }
    }

    // A status alone proves nothing: a captive portal, a proxy or a cut connection can answer 200 as well.
    private CallResult<T> Read<T>(byte[] body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) is { } value ? value : HttpFailures.NotATracker(address);
        }
        catch (JsonException)
        {
            return HttpFailures.NotATracker(address);
        }
    }

    private static double Chance() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1000) / 1000.0;
}
