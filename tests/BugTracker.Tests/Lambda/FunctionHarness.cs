using System.Text.Json;
using BugTracker.TestSupport.Lambda;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Lambda;

/// <summary>The published bootstrap with a table in DynamoDB Local.</summary>
public sealed class FunctionHarness : IAsyncLifetime
{
    private Emulator emulator = null!;

    internal Bootstrap Instance { get; private set; } = null!;

    internal Dictionary<string, string> Variables { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var executable = Programs.PublishedBugTracker;
        emulator = await Emulator.StartDynamoDbLocalAsync();
        var settings = await DynamoTables.CreateAsync(emulator);
        Variables["TABLE_NAME"] = settings.Table;
        Variables["INDEX_NAME"] = settings.Index;
        Variables["AWS_ENDPOINT_URL_DYNAMODB"] = settings.Endpoint!.ToString();
        Instance = await Bootstrap.StartAsync(executable, Variables);
    }

    public async ValueTask DisposeAsync()
    {
        if (Instance is not null)
        {
            await Instance.DisposeAsync();
        }

        if (emulator is not null)
        {
            await emulator.DisposeAsync();
        }
    }

    internal async Task<(int Status, JsonElement Body)> CallAsync(string json) => ProxyEvents.Read(await Instance.Runtime.InvokeAsync(json));
}
