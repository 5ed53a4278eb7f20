using BugTracker.Stores;
using BugTracker.Stores.Dynamo;
using BugTracker.Stores.Sqlite;

namespace BugTracker.Commands;

/// <summary>Opens the store that the options name.</summary>
internal static class StoreFactory
{
    public static IBugStore Open(string kind, string dataFile) => kind == "dynamodb"
        ? DynamoBugStore.Open(DynamoSettings.From(Environment.GetEnvironmentVariable))
        : SqliteBugStore.Open(dataFile);
}
