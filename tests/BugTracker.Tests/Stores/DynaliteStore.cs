using BugTracker.Stores;
using BugTracker.Stores.Dynamo;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Stores;

public sealed class DynaliteStore(DynaliteStore.Running running) : StoreContract, IClassFixture<DynaliteStore.Running>
{
    private protected override async Task<IBugStore> OpenAsync() => DynamoBugStore.Open(await DynamoTables.CreateAsync(running.Emulator));

    public sealed class Running : IAsyncLifetime
    {
        internal Emulator Emulator { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Emulator = await Emulator.StartDynaliteAsync();

        public ValueTask DisposeAsync() => Emulator?.DisposeAsync() ?? default;
    }
}
