using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Infra.Tests.Offline;

/// <summary>The synthesised stack, deployed onto this machine: table, function instances and gateway from the template.</summary>
internal sealed class OfflineStack : IAsyncDisposable
{
    private readonly Emulator emulator;

    private OfflineStack(Emulator emulator, FunctionPool functions, OfflineGateway gateway) =>
        (this.emulator, Functions, Gateway) = (emulator, functions, gateway);

    public FunctionPool Functions { get; }

    public OfflineGateway Gateway { get; }

    public static async Task<OfflineStack> DeployAsync(SynthesisedStack stack)
    {
        _ = Programs.PublishedBugTracker;
        var emulator = await Emulator.StartDynamoDbLocalAsync();
        var table = await CreateTableAsync(stack.Template, emulator);
        var function = stack.Template.One("AWS::Lambda::Function").Properties;
        var asset = function.GetProperty("Code").GetProperty("S3Key").GetString()!.Replace(".zip", "", StringComparison.Ordinal);
        var variables = function.GetProperty("Environment").GetProperty("Variables").EnumerateObject()
            .ToDictionary(v => v.Name, v => v.Value.ValueKind == JsonValueKind.String ? v.Value.GetString()! : table);
        variables["AWS_ENDPOINT_URL_DYNAMODB"] = emulator.Endpoint.ToString();
        var functions = await FunctionPool.StartAsync(Path.Combine(stack.Output, $"asset.{asset}", "bootstrap"), variables, instances: 2);
        return new(emulator, functions, await OfflineGateway.StartAsync(stack.Template, functions));
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Functions.DisposeAsync();
        await emulator.DisposeAsync();
    }

    private static async Task<string> CreateTableAsync(StackTemplate template, Emulator emulator)
    {
        var table = template.One("AWS::DynamoDB::Table").Properties;
        var index = table.GetProperty("GlobalSecondaryIndexes")[0];
        var config = new AmazonDynamoDBConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = "us-east-1" };
        using var client = new AmazonDynamoDBClient(new BasicAWSCredentials("local", "local"), config);
        var name = table.GetProperty("TableName").GetString()!;
        await client.CreateTableAsync(new CreateTableRequest
        {
            TableName = name,
            BillingMode = table.GetProperty("BillingMode").GetString(),
            AttributeDefinitions = [.. table.GetProperty("AttributeDefinitions").EnumerateArray().Select(a => new AttributeDefinition(a.GetProperty("AttributeName").GetString(), a.GetProperty("AttributeType").GetString()))],
            KeySchema = Keys(table),
            GlobalSecondaryIndexes =
            [
                new()
                {
                    IndexName = index.GetProperty("IndexName").GetString(),
                    KeySchema = Keys(index),
                    Projection = new()
                    {
                        ProjectionType = index.GetProperty("Projection").GetProperty("ProjectionType").GetString(),
                        NonKeyAttributes = [.. index.GetProperty("Projection").GetProperty("NonKeyAttributes").EnumerateArray().Select(a => a.GetString())],
                    },
                },
            ],
        });
        return name;
    }

    private static List<KeySchemaElement> Keys(JsonElement table) =>
        [.. table.GetProperty("KeySchema").EnumerateArray().Select(k => new KeySchemaElement(k.GetProperty("AttributeName").GetString(), k.GetProperty("KeyType").GetString()))];
}
