using System.Text.Json;
using BugTracker.TestSupport;
using BugTracker.TestSupport.Lambda;
using Microsoft.AspNetCore.Http;

namespace BugTracker.Infra.Tests.Offline;

/// <summary>
/// API Gateway as the template configures it: routes, keys, usage plan, throttles, request models, CORS answers and
/// gateway responses. What is not in the template is not here.
/// </summary>
internal sealed class OfflineGateway : IAsyncDisposable
{
    private readonly StackTemplate template;
    private readonly FunctionPool functions;
    private readonly GatewayRoute[] routes;
    private readonly JsonElement[] responses;
    private readonly Dictionary<string, TokenBucket> throttles;
    private readonly TokenBucket planThrottle;
    private readonly string stage;
    private LocalServer server = null!;

    private OfflineGateway(StackTemplate template, FunctionPool functions)
    {
        this.template = template;
        this.functions = functions;
        routes = [.. template.Of("AWS::ApiGateway::Method").Select(m => new GatewayRoute(template.PathOf(m.Properties.GetProperty("ResourceId")), m.Properties.GetProperty("HttpMethod").GetString()!, m.Properties))];
        responses = [.. template.Of("AWS::ApiGateway::GatewayResponse").Select(r => r.Properties)];
        var stageProperties = template.One("AWS::ApiGateway::Stage").Properties;
        stage = stageProperties.GetProperty("StageName").GetString()!;
        throttles = stageProperties.GetProperty("MethodSettings").EnumerateArray().ToDictionary(
            s => $"{s.GetProperty("HttpMethod").GetString()} {s.GetProperty("ResourcePath").GetString()!.Replace("/~1", "/", StringComparison.Ordinal).Replace("~1", "/", StringComparison.Ordinal)}",
            s => new TokenBucket(s.GetProperty("ThrottlingRateLimit").GetDouble(), s.GetProperty("ThrottlingBurstLimit").GetDouble()));
        var plan = template.One("AWS::ApiGateway::UsagePlan").Properties.GetProperty("Throttle");
        planThrottle = new(plan.GetProperty("RateLimit").GetDouble(), plan.GetProperty("BurstLimit").GetDouble());
    }

    /// <summary>The value of the output ApiUrl.</summary>
    public string Url => $"{server.Address.ToString().TrimEnd('/')}/{stage}";

    /// <summary>The value of the key that the template asks AWS to make.</summary>
    public string ApiKey { get; } = Guid.NewGuid().ToString("N");

    public static async Task<OfflineGateway> StartAsync(StackTemplate template, FunctionPool functions)
    {
        var gateway = new OfflineGateway(template, functions);
        gateway.server = await LocalServer.StartAsync(gateway.AnswerAsync);
        return gateway;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value!);
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var route = path.StartsWith($"/{stage}/", StringComparison.Ordinal) ? routes.FirstOrDefault(r => r.Matches(request.Method, path[(stage.Length + 1)..])) : null;
        if (route is null)
        {
            await RespondAsync(context, "MISSING_AUTHENTICATION_TOKEN", 403, "Missing Authentication Token");
        }
        else if (route.IsMock)
        {
            Preflight(context, route);
        }
        else if (route.NeedsKey && request.Headers["x-api-key"].ToString() != ApiKey)
        {
            await RespondAsync(context, "INVALID_API_KEY", 403, "Forbidden");
        }
        else if ((route.NeedsKey && !planThrottle.Take()) || !Throttle(route).Take())
        {
            await RespondAsync(context, "THROTTLED", 429, "Too Many Requests");
        }
        else if (!IsValid(route, request.ContentType, body))
        {
            await RespondAsync(context, "BAD_REQUEST_BODY", 400, "Invalid request body");
        }
        else
        {
            await CallAsync(context, route, path[(stage.Length + 1)..], body);
        }
    }

    private async Task CallAsync(HttpContext context, GatewayRoute route, string path, string body)
    {
        var request = context.Request;
        var result = await functions.InvokeAsync(ProxyEvents.Make(
            request.Method,
            path,
            body.Length == 0 ? null : body,
            route.NeedsKey ? "key-id" : null,
            request.Query.Count == 0 ? null : request.Query.ToDictionary(q => q.Key, q => q.Value.ToString()),
            request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()),
            stage));
        if (result.IsError)
        {
            await RespondAsync(context, "INTEGRATION_FAILURE", 502, "Internal server error");
            return;
        }

        using var answer = JsonDocument.Parse(result.Body);
        context.Response.StatusCode = answer.RootElement.GetProperty("statusCode").GetInt32();
        foreach (var header in answer.RootElement.GetProperty("headers").EnumerateObject())
        {
            context.Response.Headers[header.Name] = header.Value.GetString();
        }

        await context.Response.WriteAsync(answer.RootElement.GetProperty("body").GetString()!);
    }

    private TokenBucket Throttle(GatewayRoute route) => throttles.GetValueOrDefault($"{route.Method} {route.Path}") ?? throttles["* /*"];

    private bool IsValid(GatewayRoute route, string? contentType, string body)
    {
        // A content type without a model passes unchecked: that is how API Gateway is by default.
        var type = (contentType ?? "application/json").Split(';')[0];
        if (!route.Properties.TryGetProperty("RequestModels", out var models) || !models.TryGetProperty(type, out var model))
        {
            return true;
        }

        try
        {
            using var value = JsonDocument.Parse(body);
            return GatewayModel.IsValid(template.Resource(model.GetProperty("Ref").GetString()!).GetProperty("Properties").GetProperty("Schema"), value.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Preflight(HttpContext context, GatewayRoute route)
    {
        var response = route.Properties.GetProperty("Integration").GetProperty("IntegrationResponses")[0];
        context.Response.StatusCode = int.Parse(response.GetProperty("StatusCode").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var header in response.GetProperty("ResponseParameters").EnumerateObject())
        {
            context.Response.Headers[header.Name.Replace("method.response.header.", "", StringComparison.Ordinal)] = header.Value.GetString()!.Trim('\'');
        }
    }

    private async Task RespondAsync(HttpContext context, string type, int status, string message)
    {
        var response = responses.FirstOrDefault(r => r.GetProperty("ResponseType").GetString() == type);
        response = response.ValueKind == JsonValueKind.Undefined
            ? responses.Single(r => r.GetProperty("ResponseType").GetString() == (status >= 500 ? "DEFAULT_5XX" : "DEFAULT_4XX"))
            : response;
        context.Response.StatusCode = response.TryGetProperty("StatusCode", out var declared) ? int.Parse(declared.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : status;
        context.Response.Headers["x-amzn-ErrorType"] = type;
        foreach (var header in response.GetProperty("ResponseParameters").EnumerateObject())
        {
            context.Response.Headers[header.Name.Replace("gatewayresponse.header.", "", StringComparison.Ordinal)] = header.Value.GetString()!.Trim('\'');
        }

        await context.Response.WriteAsync(response.GetProperty("ResponseTemplates").GetProperty("application/json").GetString()!
            .Replace("$context.error.messageString", $"\"{message}\"", StringComparison.Ordinal)
            .Replace("$context.requestId", Guid.NewGuid().ToString(), StringComparison.Ordinal));
    }
}
