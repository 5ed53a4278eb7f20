using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace BugTracker.Infra;

/// <summary>The REST API: one public route, three behind the key, all of them throttled.</summary>
internal sealed class BugApi : Construct
{
    private readonly RestApi api;

    public BugApi(Construct scope, string id, IFunction handler)
        : base(scope, id)
    {
        api = new RestApi(this, "Rest", new RestApiProps
        {
            RestApiName = "gomcp-bugs",
            Description = "Bug reports",
            CloudWatchRole = false,
            EndpointTypes = [EndpointType.REGIONAL],
            DefaultCorsPreflightOptions = new CorsOptions
            {
                AllowOrigins = Cors.ALL_ORIGINS,
                AllowMethods = ["GET", "HEAD", "POST", "OPTIONS"],
                AllowHeaders = ["Content-Type", "x-api-key", "Idempotency-Key"],
                MaxAge = Duration.Hours(1),
            },
            DeployOptions = new StageOptions
            {
                StageName = "prod",
                MetricsEnabled = true,
                ThrottlingRateLimit = 20,
                ThrottlingBurstLimit = 40,
                MethodOptions = new Dictionary<string, IMethodDeploymentOptions>
                {
                    ["/bugs/POST"] = new MethodDeploymentOptions { ThrottlingRateLimit = 5, ThrottlingBurstLimit = 10 },
                },
            },
        });
        GatewayProblems.AddTo(api);
        AddRoutes(new LambdaIntegration(handler, new LambdaIntegrationOptions { Timeout = Duration.Seconds(29), AllowTestInvoke = false }));
        KeyId = AddKey();
    }

    public string Url => api.Url;

    public string KeyId { get; }

    private void AddRoutes(LambdaIntegration integration)
    {
        var validator = api.AddRequestValidator("Body", new RequestValidatorOptions { ValidateRequestBody = true, ValidateRequestParameters = true });
        var keyed = new MethodOptions { ApiKeyRequired = true };
        var bugs = api.Root.AddResource("bugs");
        var bug = bugs.AddResource("{id}");
        var close = bug.AddResource("close");
        bugs.AddMethod("POST", integration, Validated("BugReport", ReportModels.Report, validator, needsKey: false));
        bugs.AddMethod("GET", integration, keyed);
        bug.AddMethod("GET", integration, keyed);
        close.AddMethod("POST", integration, keyed);
    }

    private MethodOptions Validated(string name, JsonSchema schema, RequestValidator validator, bool needsKey) => new()
    {
        ApiKeyRequired = needsKey,
        RequestValidator = validator,
        RequestModels = new Dictionary<string, IModel>
        {
            ["application/json"] = api.AddModel(name, new ModelOptions { ModelName = name, ContentType = "application/json", Schema = schema }),
        },
    };

    private string AddKey()
    {
        var key = api.AddApiKey("Key", new ApiKeyOptions { ApiKeyName = "gomcp-bugs", Description = "Opens the management routes of the bug tracker" });
        var plan = api.AddUsagePlan("Plan", new UsagePlanProps
        {
            Name = "gomcp-bugs",
            Throttle = new ThrottleSettings { RateLimit = 10, BurstLimit = 20 },
            Quota = new QuotaSettings { Limit = 10_000, Period = Period.DAY },
        });
        plan.AddApiKey(key);
        plan.AddApiStage(new UsagePlanPerApiStage { Stage = api.DeploymentStage });
        return key.KeyId;
    }
}
