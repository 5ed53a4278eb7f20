using System.Net;
using System.Text.Json;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;

namespace BugTracker.Client.Calls;

/// <summary>Turns an answer that is no success into what went wrong.</summary>
internal static class HttpFailures
{
    public static async Task<CallFailure> ReadAsync(HttpResponseMessage response, TrackerAddress address, TimeProvider clock, CancellationToken cancellationToken)
    {
        var problem = await ProblemAsync(response, cancellationToken);
        var detail = problem is null ? "" : VisibleText.Line(problem.Detail ?? problem.Title);
        return response.StatusCode switch
        {
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => Redirected(response, address),
            HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized when IsUnknownRoute(response) => NotATracker(address),
            HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => new(
                CallFailureKind.Forbidden, "The tracker refused the API key (403). Set the right one with: mcp-mgr config set --api-key-file FILE"),
            HttpStatusCode.NotFound when problem is null => NotATracker(address),
            HttpStatusCode.NotFound => new(CallFailureKind.NotFound, detail),
            HttpStatusCode.Conflict => new(CallFailureKind.Conflict, detail.Length > 0 ? detail : "The bug is closed with another resolution."),
            HttpStatusCode.ProxyAuthenticationRequired => new(CallFailureKind.Unreachable, "The proxy asks for credentials (407). Put them into HTTPS_PROXY."),
            HttpStatusCode.TooManyRequests => new(CallFailureKind.Busy, "The tracker asks for patience (429). Try again later.", RetryAfter(response, clock)),
            >= HttpStatusCode.InternalServerError => new(
                CallFailureKind.ServerError, $"The tracker failed ({(int)response.StatusCode}){Quote(problem)}. Try again later.", RetryAfter(response, clock)),
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.UnprocessableEntity => new(
                CallFailureKind.Rejected, detail.Length > 0 ? detail : $"The tracker rejected the request ({(int)response.StatusCode})."),
            _ => NotATracker(address),
        };
    }

    public static CallFailure NotATracker(TrackerAddress address) =>
        new(CallFailureKind.WrongAddress, $"What answers at {address} is not a bug tracker. Check the address, its path included.");

    private static CallFailure Redirected(HttpResponseMessage response, TrackerAddress address) => new(
        CallFailureKind.WrongAddress,
        $"{address} redirects to {VisibleText.Line(response.Headers.Location?.ToString() ?? "nowhere")}. If that is the tracker, set it as the address: keys do not follow redirects.");

    // API Gateway answers a path that it does not know with 403 and this name.
    private static bool IsUnknownRoute(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-amzn-ErrorType", out var types)
        && types.Any(t => t.StartsWith("MissingAuthenticationToken", StringComparison.Ordinal) || t == "MISSING_AUTHENTICATION_TOKEN");

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider clock)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string Quote(ProblemDetails? problem) => problem?.RequestId is { } id ? $", request {VisibleText.Line(id)}" : "";

    private static async Task<ProblemDetails?> ProblemAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is not "application/problem+json")
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), BugTrackerJson.Default.ProblemDetails);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
