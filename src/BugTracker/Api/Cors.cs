namespace BugTracker.Api;

/// <summary>
/// Lets pages of every origin use the API. That is safe because the API knows no cookies: a page that has no key can
/// only report a bug.
/// </summary>
internal static class Cors
{
    public const string AllowedHeaders = "Content-Type, x-api-key, Idempotency-Key";

    public static ApiResponse AllowEveryOrigin(ApiResponse response) => response
        .With("Access-Control-Allow-Origin", "*")
        .With("Access-Control-Expose-Headers", "Retry-After");

    public static ApiResponse Preflight(string methods) => ApiResponse.Empty(204)
        .With("Access-Control-Allow-Methods", methods)
        .With("Access-Control-Allow-Headers", AllowedHeaders)
        .With("Access-Control-Max-Age", "3600");
}
