using System.Text.Json;
using System.Text.Json.Nodes;

namespace BugTracker.TestSupport.Lambda;

/// <summary>Makes the events that API Gateway's REST APIs send, with every member that they send.</summary>
internal static class ProxyEvents
{
    public static string Make(
        string method,
        string path,
        string? body = null,
        string? apiKeyId = null,
        IReadOnlyDictionary<string, string>? query = null,
        IReadOnlyDictionary<string, string>? headers = null,
        string stage = "prod")
    {
        var all = new Dictionary<string, string>(headers ?? new Dictionary<string, string>()) { ["Host"] = "abc.execute-api.us-east-1.amazonaws.com", ["X-Forwarded-For"] = "203.0.113.9" };
        if (body is not null && !all.Keys.Any(name => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            all["Content-Type"] = "application/json";
        }

        var identity = new JsonObject { ["cognitoIdentityPoolId"] = null, ["sourceIp"] = "203.0.113.9", ["userAgent"] = "test", ["accessKey"] = null };
        if (apiKeyId is not null)
        {
            identity["apiKey"] = "a-key-that-no-log-may-hold";
            identity["apiKeyId"] = apiKeyId;
        }

        return new JsonObject
        {
            ["resource"] = path,
            ["path"] = path,
            ["httpMethod"] = method,
            ["headers"] = Texts(all),
            ["multiValueHeaders"] = Lists(all),
            ["queryStringParameters"] = query is null ? null : Texts(query),
            ["multiValueQueryStringParameters"] = query is null ? null : Lists(query),
            ["pathParameters"] = null,
            ["stageVariables"] = null,
            ["requestContext"] = new JsonObject
            {
                ["resourceId"] = "r1",
                ["requestId"] = Guid.NewGuid().ToString(),
                ["stage"] = stage,
                ["path"] = $"/{stage}{path}",
                ["identity"] = identity,
                ["protocol"] = "HTTP/1.1",
                ["apiId"] = "abc",
            },
            ["body"] = body,
            ["isBase64Encoded"] = false,
        }.ToJsonString();
    }

    /// <summary>The status and the body of a function's answer.</summary>
    public static (int Status, JsonElement Body) Read(InvocationResult result)
    {
        using var answer = JsonDocument.Parse(result.Body);
        var text = answer.RootElement.GetProperty("body").GetString()!;
        return (answer.RootElement.GetProperty("statusCode").GetInt32(), text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone());
    }

    private static JsonObject Texts(IReadOnlyDictionary<string, string> values) => new(values.Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value)));

    private static JsonObject Lists(IReadOnlyDictionary<string, string> values) => new(values.Select(v => KeyValuePair.Create(v.Key, (JsonNode?)new JsonArray(v.Value))));
}
