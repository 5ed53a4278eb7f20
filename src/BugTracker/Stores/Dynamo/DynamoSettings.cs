namespace BugTracker.Stores.Dynamo;

/// <summary>Where the table is.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Index">The name of its index by status and time.</param>
/// <param name="Region">The AWS region.</param>
/// <param name="Endpoint">The address of an emulator; null is AWS itself.</param>
internal sealed record DynamoSettings(string Table, string Index, string Region, Uri? Endpoint)
{
    public static DynamoSettings From(Func<string, string?> environment) => new(
        environment("TABLE_NAME") ?? "gomcp-bugs",
        environment("INDEX_NAME") ?? "status-created_at-index",
        environment("AWS_REGION") ?? "us-east-1",
        environment("AWS_ENDPOINT_URL_DYNAMODB") is { Length: > 0 } endpoint ? new Uri(endpoint) : null);
}
