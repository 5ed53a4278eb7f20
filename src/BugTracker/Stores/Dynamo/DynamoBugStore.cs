using System.Collections.Immutable;
using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using BugTracker.Contracts;

namespace BugTracker.Stores.Dynamo;

/// <summary>Keeps bugs in a DynamoDB table.</summary>
internal sealed class DynamoBugStore : IBugStore
{
    private static readonly Dictionary<string, string> StatusName = new() { ["#status"] = "status" };

    private readonly AmazonDynamoDBClient client;
    private readonly DynamoSettings settings;

    private DynamoBugStore(AmazonDynamoDBClient client, DynamoSettings settings) => (this.client, this.settings) = (client, settings);

    /// <summary>Makes a client; nothing is sent yet. The credentials come from the environment, as Lambda gives them.</summary>
    public static DynamoBugStore Open(DynamoSettings settings)
    {
        var config = new AmazonDynamoDBConfig { MaxErrorRetry = 3, Timeout = TimeSpan.FromSeconds(5) };
        if (settings.Endpoint is { } endpoint)
        {
            config.ServiceURL = endpoint.ToString();
            config.AuthenticationRegion = settings.Region;
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(settings.Region);
        }

        return new(new(new EnvironmentVariablesAWSCredentials(), config), settings);
    }

    public async ValueTask<AddedBug> AddAsync(StoredBug bug, CancellationToken cancellationToken)
    {
        try
        {
            var put = new PutItemRequest { TableName = settings.Table, Item = DynamoItem.Write(bug), ConditionExpression = "attribute_not_exists(id)" };
            await client.PutItemAsync(put, cancellationToken);
            return new(bug, true);
        }
        catch (ConditionalCheckFailedException)
        {
            return await GetAsync(bug.Bug.Id, cancellationToken) is { } stored
                ? new(stored, false)
                : throw new InvalidOperationException("An item that kept a put from succeeding is gone.");
        }
    }

    public async ValueTask<Bug?> FindAsync(BugId id, CancellationToken cancellationToken) => (await GetAsync(id.Value, cancellationToken))?.Bug;

    public async ValueTask<ImmutableArray<BugSummary>> ListAsync(BugStatus status, int limit, ListPosition? after, CancellationToken cancellationToken)
    {
        var bugs = ImmutableArray.CreateBuilder<BugSummary>(limit);
        var start = after is null ? null : StartAfter(status, after);
        do
        {
            // DynamoDB ends a page after 1 MB whatever the limit, so it takes as many queries as it takes.
            var page = await client.QueryAsync(Query(status, limit - bugs.Count, start), cancellationToken);
            bugs.AddRange((page.Items ?? []).Select(DynamoItem.ReadSummary));
            start = page.LastEvaluatedKey;
        }
        while (bugs.Count < limit && start is { Count: > 0 });

        return bugs.ToImmutable();
    }

    public async ValueTask<Bug?> CloseAsync(BugId id, string? resolution, DateTimeOffset at, CancellationToken cancellationToken)
    {
        try
        {
            var closed = await client.UpdateItemAsync(Close(id, resolution, at), cancellationToken);
            return DynamoItem.ReadStored(closed.Attributes).Bug;
        }
        catch (ConditionalCheckFailedException)
        {
            return await FindAsync(id, cancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return default;
    }

    private async ValueTask<StoredBug?> GetAsync(string id, CancellationToken cancellationToken)
    {
        var get = new GetItemRequest { TableName = settings.Table, Key = DynamoItem.Key(id), ConsistentRead = true };
        var found = await client.GetItemAsync(get, cancellationToken);
        return found.IsItemSet ? DynamoItem.ReadStored(found.Item) : null;
    }

    private QueryRequest Query(BugStatus status, int limit, Dictionary<string, AttributeValue>? start) => new()
    {
        TableName = settings.Table,
        IndexName = settings.Index,
        KeyConditionExpression = "#status = :status",
        ExpressionAttributeNames = StatusName,
        ExpressionAttributeValues = new() { [":status"] = new(DynamoItem.Word(status)) },
        ScanIndexForward = false,
        Limit = limit,
        ExclusiveStartKey = start,
    };

    private static Dictionary<string, AttributeValue> StartAfter(BugStatus status, ListPosition position)
    {
        var key = DynamoItem.Key(position.Id);
        key["status"] = new(DynamoItem.Word(status));
        key["created_at"] = new(Timestamps.Write(position.CreatedAt));
        return key;
    }

    private UpdateItemRequest Close(BugId id, string? resolution, DateTimeOffset at)
    {
        var values = new Dictionary<string, AttributeValue> { [":open"] = new("open"), [":closed"] = new("closed"), [":at"] = new(Timestamps.Write(at)) };
        if (resolution is not null)
        {
            values[":resolution"] = new(resolution);
        }

        return new()
        {
            TableName = settings.Table,
            Key = DynamoItem.Key(id.Value),
            UpdateExpression = "SET #status = :closed, closed_at = :at" + (resolution is null ? "" : ", resolution = :resolution"),
            ConditionExpression = "#status = :open",
            ExpressionAttributeNames = StatusName,
            ExpressionAttributeValues = values,
            ReturnValues = ReturnValue.ALL_NEW,
        };
    }
}
