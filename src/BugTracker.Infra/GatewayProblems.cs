using Amazon.CDK.AWS.APIGateway;

namespace BugTracker.Infra;

/// <summary>
/// The errors that API Gateway answers by itself, in the shape of the API's own and with its CORS headers, without
/// which a browser would see nothing but a CORS failure.
/// </summary>
internal static class GatewayProblems
{
    public static void AddTo(RestApi api)
    {
        Add(api, "BadBody", ResponseType_.BAD_REQUEST_BODY, 400, "invalid", "The request is not valid");
        Add(api, "NoKey", ResponseType_.INVALID_API_KEY, 403, "forbidden", "A valid API key is needed");
        Add(api, "NoPath", ResponseType_.MISSING_AUTHENTICATION_TOKEN, 404, "no-such-path", "No such path");
        Add(api, "TooLarge", ResponseType_.REQUEST_TOO_LARGE, 413, "too-large", "The body is too large");
        Add(api, "NotJson", ResponseType_.UNSUPPORTED_MEDIA_TYPE, 415, "not-json", "The body has to be JSON");
        Add(api, "Throttled", ResponseType_.THROTTLED, 429, "too-many", "Too many requests", retryAfter: "1");
        Add(api, "QuotaExceeded", ResponseType_.QUOTA_EXCEEDED, 429, "too-many", "Too many requests", retryAfter: "3600");
        Add(api, "NoAnswer", ResponseType_.INTEGRATION_FAILURE, 502, "internal", "The tracker failed", retryAfter: "2");
        Add(api, "NoAnswerInTime", ResponseType_.INTEGRATION_TIMEOUT, 504, "unavailable", "The tracker did not get done in time", retryAfter: "2");
        AddDefault(api, "Other4xx", ResponseType_.DEFAULT_4XX, "The request was refused");
        AddDefault(api, "Other5xx", ResponseType_.DEFAULT_5XX, "The tracker failed");
    }

    private static void Add(RestApi api, string id, ResponseType_ type, int status, string kind, string title, string? retryAfter = null)
    {
        var headers = Headers();
        if (retryAfter is not null)
        {
            headers["Retry-After"] = $"'{retryAfter}'";
        }

        api.AddGatewayResponse(id, new GatewayResponseOptions
        {
            Type = type,
            StatusCode = $"{status}",
            ResponseHeaders = headers,
            Templates = Template($$"""{"type":"urn:gomcp:bugs:{{kind}}","title":"{{title}}","status":{{status}},"detail":$context.error.messageString,"request_id":"$context.requestId"}"""),
        });
    }

    private static void AddDefault(RestApi api, string id, ResponseType_ type, string title) => api.AddGatewayResponse(id, new GatewayResponseOptions
    {
        Type = type,
        ResponseHeaders = Headers(),
        Templates = Template($$"""{"title":"{{title}}","detail":$context.error.messageString,"request_id":"$context.requestId"}"""),
    });

    private static Dictionary<string, string> Headers() => new()
    {
        ["Access-Control-Allow-Origin"] = "'*'",
        ["Access-Control-Expose-Headers"] = "'Retry-After'",
        ["Content-Type"] = "'application/problem+json'",
        ["Cache-Control"] = "'no-store'",
    };

    private static Dictionary<string, string> Template(string json) => new() { ["application/json"] = json };
}
