using System.Text.Json;
using BugTracker.Contracts;
using BugTracker.TestSupport.OpenApi;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Infra.Tests.Template;

public sealed class TheStack(SynthesisedStack stack)
{
    private readonly StackTemplate template = stack.Template;

    [Fact]
    public void Keeps_bugs_in_a_table_that_is_paid_per_request_backed_up_and_outlives_the_stack()
    {
        var (_, resource, table) = template.One("AWS::DynamoDB::Table");
        Assert.Equal("gomcp-bugs", table.GetProperty("TableName").GetString());
        Assert.Equal("PAY_PER_REQUEST", table.GetProperty("BillingMode").GetString());
        Assert.True(table.GetProperty("PointInTimeRecoverySpecification").GetProperty("PointInTimeRecoveryEnabled").GetBoolean());
        Assert.True(table.GetProperty("SSESpecification").GetProperty("SSEEnabled").GetBoolean());
        Assert.True(table.GetProperty("DeletionProtectionEnabled").GetBoolean());
        Assert.Equal(("Retain", "Retain"), (resource.GetProperty("DeletionPolicy").GetString(), resource.GetProperty("UpdateReplacePolicy").GetString()));
    }

    [Fact]
    public void Has_the_keys_and_the_index_that_the_store_was_tested_with()
    {
        var (_, _, table) = template.One("AWS::DynamoDB::Table");
        Assert.Equal(["id HASH"], Keys(table));
        var index = Assert.Single(table.GetProperty("GlobalSecondaryIndexes").EnumerateArray());
        Assert.Equal(DynamoTables.Index, index.GetProperty("IndexName").GetString());
        Assert.Equal(["status HASH", "created_at RANGE"], Keys(index));
        Assert.Equal("INCLUDE", index.GetProperty("Projection").GetProperty("ProjectionType").GetString());
        Assert.Equal(DynamoTables.IndexedAttributes.Order(), index.GetProperty("Projection").GetProperty("NonKeyAttributes").EnumerateArray().Select(a => a.GetString()).Order());
    }

    [Fact]
    public void Runs_the_executable_in_a_small_function_that_logs_json_for_a_month()
    {
        var (_, _, function) = template.One("AWS::Lambda::Function");
        Assert.Equal(("provided.al2023", "bootstrap", 128, 30), (function.GetProperty("Runtime").GetString(), function.GetProperty("Handler").GetString(), function.GetProperty("MemorySize").GetInt32(), function.GetProperty("Timeout").GetInt32()));
        Assert.Equal(["x86_64"], function.GetProperty("Architectures").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("JSON", function.GetProperty("LoggingConfig").GetProperty("LogFormat").GetString());
        Assert.Equal(30, template.One("AWS::Logs::LogGroup").Properties.GetProperty("RetentionInDays").GetInt32());
        Assert.Equal(["INDEX_NAME", "TABLE_NAME"], function.GetProperty("Environment").GetProperty("Variables").EnumerateObject().Select(v => v.Name).Order());
    }

    [Fact]
    public void Lets_the_function_do_four_things_with_the_table_and_write_its_log()
    {
        var (_, _, role) = template.One("AWS::IAM::Role");
        Assert.False(role.TryGetProperty("ManagedPolicyArns", out _));
        var statements = template.Of("AWS::IAM::Policy").SelectMany(p => p.Properties.GetProperty("PolicyDocument").GetProperty("Statement").EnumerateArray()).ToArray();
        var actions = statements.SelectMany(s => Texts(s.GetProperty("Action"))).Order();
        Assert.Equal(["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem", "logs:CreateLogStream", "logs:PutLogEvents"], actions);
        Assert.DoesNotContain(statements, s => s.GetProperty("Resource").GetRawText() is "\"*\"");
    }

    [Fact]
    public void Opens_reporting_alone_to_the_public_and_has_every_route_of_the_description()
    {
        var methods = template.Of("AWS::ApiGateway::Method")
            .Select(m => (Path: template.PathOf(m.Properties.GetProperty("ResourceId")), Method: m.Properties.GetProperty("HttpMethod").GetString()!, NeedsKey: m.Properties.TryGetProperty("ApiKeyRequired", out var key) && key.GetBoolean()))
            .Where(m => m.Method != "OPTIONS")
            .ToArray();
        Assert.Equal(("/bugs", "POST", false), Assert.Single(methods, m => !m.NeedsKey));
        var described = OpenApiDocument.Load().Paths.EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(m => $"{m.Name.ToUpperInvariant()} {p.Name}"));
        Assert.Equal(described.Order(), methods.Select(m => $"{m.Method} {m.Path}").Order());
    }

    [Fact]
    public void Throttles_the_public_route_tighter_than_the_rest()
    {
        var settings = template.One("AWS::ApiGateway::Stage").Properties.GetProperty("MethodSettings").EnumerateArray().ToArray();
        var all = settings.Single(s => s.GetProperty("ResourcePath").GetString() == "/*");
        var post = settings.Single(s => s.GetProperty("ResourcePath").GetString() == "/~1bugs");
        Assert.True(post.GetProperty("ThrottlingRateLimit").GetDouble() < all.GetProperty("ThrottlingRateLimit").GetDouble());
        var plan = template.One("AWS::ApiGateway::UsagePlan").Properties;
        Assert.Equal((10, 20, 10_000), (plan.GetProperty("Throttle").GetProperty("RateLimit").GetInt32(), plan.GetProperty("Throttle").GetProperty("BurstLimit").GetInt32(), plan.GetProperty("Quota").GetProperty("Limit").GetInt32()));
        Assert.Single(template.Of("AWS::ApiGateway::UsagePlanKey"));
    }

    [Fact]
    public void Checks_reports_by_the_limits_of_the_code()
    {
        var schema = template.One("AWS::ApiGateway::Model").Properties.GetProperty("Schema");
        var properties = schema.GetProperty("properties");
        Assert.Equal(BugLimits.Title, properties.GetProperty("title").GetProperty("maxLength").GetInt32());
        Assert.Equal(BugLimits.DescriptionBytes, properties.GetProperty("description").GetProperty("maxLength").GetInt32());
        Assert.False(schema.TryGetProperty("additionalProperties", out _));
    }

    [Fact]
    public void Gives_every_error_of_the_gateway_the_shape_of_the_api_and_its_cors_headers()
    {
        var responses = template.Of("AWS::ApiGateway::GatewayResponse").Select(r => r.Properties).ToArray();
        Assert.Contains(responses, r => r.GetProperty("ResponseType").GetString() == "DEFAULT_4XX");
        Assert.Contains(responses, r => r.GetProperty("ResponseType").GetString() == "DEFAULT_5XX");
        Assert.All(responses, response =>
        {
            Assert.Equal("'*'", response.GetProperty("ResponseParameters").GetProperty("gatewayresponse.header.Access-Control-Allow-Origin").GetString());
            Assert.Equal("'application/problem+json'", response.GetProperty("ResponseParameters").GetProperty("gatewayresponse.header.Content-Type").GetString());
            var body = response.GetProperty("ResponseTemplates").GetProperty("application/json").GetString()!.Replace("$context.error.messageString", "\"m\"", StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(body).RootElement.ValueKind);
        });
    }

    [Fact]
    public void Tells_where_it_is_and_which_key_opens_it_but_not_the_key()
    {
        var outputs = template.Root.GetProperty("Outputs").EnumerateObject().Select(o => o.Name).ToArray();
        Assert.All(["ApiUrl", "ApiKeyId", "TableName"], name => Assert.Contains(name, outputs));
        Assert.False(template.One("AWS::ApiGateway::ApiKey").Properties.TryGetProperty("Value", out _));
    }

    private static IEnumerable<string> Keys(JsonElement table) =>
        table.GetProperty("KeySchema").EnumerateArray().Select(k => $"{k.GetProperty("AttributeName").GetString()} {k.GetProperty("KeyType").GetString()}");

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!) : [value.GetString()!];
}
