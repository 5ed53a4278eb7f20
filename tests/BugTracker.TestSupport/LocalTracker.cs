using BugTracker.Commands;
using BugTracker.Hosting.Web;
using BugTracker.Logging;
using BugTracker.Security;
using BugTracker.Stores.Sqlite;
using BugTracker.TestSupport.Parts;

namespace BugTracker.TestSupport;

/// <summary>A whole tracker in this process, on a free port, with its data in a temporary folder.</summary>
internal sealed class LocalTracker : IAsyncDisposable
{
    public const string Key = "a-key-that-only-tests-use";

    private readonly TemporaryFolder folder = new();
    private readonly MemoryStream log = new();
    private SqliteBugStore store = null!;
    private WebHost host = null!;

    private LocalTracker()
    {
    }

    public Uri Address => host.Address;

    /// <summary>A line is in it before its answer is on the way.</summary>
    public string Log => System.Text.Encoding.UTF8.GetString(log.ToArray());

    public static async Task<LocalTracker> StartAsync(double rateLimit = 0, TimeProvider? clock = null, bool isBehindProxy = false)
    {
        var tracker = new LocalTracker();
        tracker.store = SqliteBugStore.Open(tracker.folder.File("bugs.db"));
        var options = new ServeOptions("http://127.0.0.1:0", "sqlite", "", "", isBehindProxy, null, null, rateLimit);
        Assert.True(ApiKey.TryParse(Key, out var key));
        var front = WebComposition.Compose(tracker.store, key, options, new EventLog(Stream.Synchronized(tracker.log), TimeProvider.System), clock ?? TimeProvider.System);
        tracker.host = await WebHost.StartAsync(ListenAddress.Read(options.Url, null, null, isBehindProxy).Address!, front, CancellationToken.None);
        return tracker;
    }

    public HttpClient Client(bool withKey = true)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { BaseAddress = Address };
        if (withKey)
        {
            client.DefaultRequestHeaders.Add("x-api-key", Key);
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
        await log.DisposeAsync();
    }
}
