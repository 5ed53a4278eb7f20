using BugTracker.Stores;
using BugTracker.Stores.Dynamo;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Stores;

public sealed class DynamoDbLocalStore(DynamoDbLocalStore.Running running) : StoreContract, IClassFixture<DynamoDbLocalStore.Running>
{
    private protected override async Task<IBugStore> OpenAsync() => DynamoBugStore.Open(await DynamoTables.CreateAsync(running.Emulator));

    public sealed class Running : IAsyncLifetime
    {
        internal Emulator Emulator { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Emulator = await Emulator.StartDynamoDbLocalAsync();

        public ValueTask DisposeAsync() => Emulator?.DisposeAsync() ?? default;
    }
}
