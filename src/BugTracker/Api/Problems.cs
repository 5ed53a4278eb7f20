using System.Collections.Immutable;
using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>Every error the API answers with, one method each.</summary>
internal static class Problems
{
    private const string ContentType = "application/problem+json";

    public static ApiResponse Invalid(ApiRequest request, ImmutableArray<FieldError> errors) =>
        Make(request, 400, "invalid", "The request is not valid", string.Join(" ", errors.Select(e => $"{e.Path}: {e.Message}")), errors);

    public static ApiResponse Forbidden(ApiRequest request) =>
        Make(request, 403, "forbidden", "A valid API key is needed", "Send the tracker's API key in the header x-api-key.");

    public static ApiResponse NoSuchBug(ApiRequest request) =>
        Make(request, 404, "no-such-bug", "No such bug", "No bug has this id. Ids are 32 hexadecimal digits; GET /bugs lists them.");

    public static ApiResponse NoSuchPath(ApiRequest request) =>
        Make(request, 404, "no-such-path", "No such path", "The API has /bugs, /bugs/{id} and /bugs/{id}/close.");

    public static ApiResponse MethodNotAllowed(ApiRequest request, string allowed) =>
        Make(request, 405, "method-not-allowed", "This method is not allowed here", $"Allowed: {allowed}.").With("Allow", allowed);

    public static ApiResponse AlreadyClosed(ApiRequest request, string? resolution) =>
        Make(request, 409, "already-closed", "The bug is closed with another resolution", resolution is null ? "It was closed without one." : $"It was closed with: {resolution}");

    public static ApiResponse TooLarge(ApiRequest request) =>
        Make(request, 413, "too-large", "The body is too large", $"The limit is {BugLimits.BodyBytes} bytes.");

    public static ApiResponse NotJson(ApiRequest request) =>
        Make(request, 415, "not-json", "The body has to be JSON", "Send it with the content type application/json.");

    public static ApiResponse KeyReused(ApiRequest request) =>
        Make(request, 422, "key-reused", "The idempotency key belongs to another report", "Use a new Idempotency-Key for a report with other content.");

    public static ApiResponse TooMany(ApiRequest request, int seconds) =>
        Make(request, 429, "too-many", "Too many requests", $"Try again in {seconds} s.").With("Retry-After", $"{seconds}");

    public static ApiResponse Internal(ApiRequest request) =>
        Make(request, 500, "internal", "The tracker failed", "Try again later; the operator finds the cause in the log under the request id.");

    public static ApiResponse Unavailable(ApiRequest request) =>
        Make(request, 503, "unavailable", "The tracker did not get done in time", "Try again later.").With("Retry-After", "2");

    private static ApiResponse Make(ApiRequest request, int status, string kind, string title, string detail, ImmutableArray<FieldError>? errors = null) =>
        ApiResponse.Json(
            status,
            new ProblemDetails(title, status, detail, "urn:gomcp:bugs:" + kind, request.RequestId, errors),
            BugTrackerJson.Default.ProblemDetails,
            ContentType);
}
