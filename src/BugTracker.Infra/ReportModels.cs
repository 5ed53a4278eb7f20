using Amazon.CDK.AWS.APIGateway;

namespace BugTracker.Infra;

/// <summary>What API Gateway checks before it calls the function. The function checks everything again.</summary>
internal static class ReportModels
{
    public static JsonSchema Report => new()
    {
        Schema = JsonSchemaVersion.DRAFT4,
        Type = JsonSchemaType.OBJECT,
        Required = ["title", "description"],
        Properties = new Dictionary<string, IJsonSchema>
        {
            ["title"] = Text(1, 200),
            ["description"] = Text(1, 16 * 1024),
        },
    };

    private static JsonSchema Text(int least, int most) => new() { Type = JsonSchemaType.STRING, MinLength = least, MaxLength = most };
}
