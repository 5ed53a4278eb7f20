using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using BugTracker.Stores.Dynamo;

namespace BugTracker.TestSupport.Parts;

/// <summary>Makes tables as the stack declares them; the tests of the stack hold its template against the same shape.</summary>
internal static class DynamoTables
{
    public const string Index = "status-created_at-index";

    /// <summary>The summary's members that are no keys: all that the index holds besides.</summary>
    public static readonly string[] IndexedAttributes = ["title", "tool", "version", "closed_at", "resolution"];

    public static async Task<DynamoSettings> CreateAsync(Emulator emulator)
    {
        // What the store reads from the environment, as a Lambda function does. The emulators check neither.
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "local");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "local");
        var settings = new DynamoSettings($"bugs-{Guid.NewGuid():N}", Index, "us-east-1", emulator.Endpoint);
        var config = new AmazonDynamoDBConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = settings.Region };
        using var client = new AmazonDynamoDBClient(new BasicAWSCredentials("local", "local"), config);
        await client.CreateTableAsync(new CreateTableRequest
        {
            TableName = settings.Table,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            AttributeDefinitions = [Text("id"), Text("status"), Text("created_at")],
            KeySchema = [new("id", KeyType.HASH)],
            GlobalSecondaryIndexes =
            [
                new()
                {
                    IndexName = Index,
                    KeySchema = [new("status", KeyType.HASH), new("created_at", KeyType.RANGE)],
                    Projection = new() { ProjectionType = ProjectionType.INCLUDE, NonKeyAttributes = [.. IndexedAttributes] },
                },
            ],
        });
        for (var i = 0; i < 600 && (await client.DescribeTableAsync(settings.Table)).Table.TableStatus != TableStatus.ACTIVE; i++)
        {
            await Task.Delay(50);
        }

        return settings;
    }

    private static AttributeDefinition Text(string name) => new(name, ScalarAttributeType.S);
}
