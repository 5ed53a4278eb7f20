using Gomcp.EndToEnd.Browser;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

[assembly: AssemblyFixture(typeof(Gomcp.EndToEnd.Workshop))]

namespace Gomcp.EndToEnd;

/// <summary>Everything the tests share, each part started when a test first asks for it and stopped at the end.</summary>
public sealed class Workshop : IAsyncDisposable
{
    private readonly Once<GoToolchain> _go;
    private readonly Once<ShopProject> _shop;
    private readonly Once<MembersProject> _members;
    private readonly Once<MembersProject> _supplies;
    private readonly Once<RunningApp> _filledMembers;
    private readonly Once<LibraryProject> _library;
    private readonly Once<RunningApp> _filledLibrary;
    private readonly Once<ChromiumBrowser> _browser;
    private readonly Once<RunningApp> _emptyShop;
    private readonly Once<RunningApp> _filledShop;
    private readonly Dictionary<DatabaseKind, Once<IDatabaseServer>> _databases;

    public Workshop()
    {
        _go = new(() => GoToolchain.FindAsync(Repository));
        _shop = new(async () => await ShopProject.CreateAsync(Repository, await _go.Value));
        _members = new(async () => await MembersProject.CreateAsync(Repository, await _go.Value, MembersRequests.Members));
        _supplies = new(async () => await MembersProject.CreateAsync(Repository, await _go.Value, MembersRequests.Supplies));
        _filledMembers = new(async () =>
        {
            var (app, password) = await StartMembersAsync(DatabaseKind.Sqlite);
            using var admin = new Visitor(app);
            await admin.BecomeAdminAsync(password);
            await admin.FillAsync("/admin/users/new", "/admin/users", ("name", "Joel Brandt"), ("email", "joel@example.com"), ("role", "user"), ("password", MemberSteps.Password));
            await admin.FillAsync("/events/new", "/events", ("title", "Regatta"));
            return app;
        });
        _library = new(async () => await LibraryProject.CreateAsync(Repository, await _go.Value));
        _filledLibrary = new(StartLibraryAsync);
        _browser = new(ChromiumBrowser.StartAsync);
        _emptyShop = new(() => StartShopAsync(DatabaseKind.Sqlite));
        _filledShop = new(async () =>
        {
            var app = await StartShopAsync(DatabaseKind.Sqlite);
            await ShopStock.FillAsync(app);
            return app;
        });
        _databases = new()
        {
            [DatabaseKind.Sqlite] = new(() => Task.FromResult<IDatabaseServer>(new SqliteFiles())),
            [DatabaseKind.PostgreSql] = new(async () => await PostgresServer.StartAsync()),
            [DatabaseKind.MariaDb] = new(async () => await MariaDbServer.StartAsync()),
        };
    }

    internal RepositoryFolder Repository { get; } = RepositoryFolder.Find();

    internal Task<GoToolchain> GoAsync() => _go.Value;

    internal Task<ShopProject> ShopAsync() => _shop.Value;

    internal Task<MembersProject> MembersAsync() => _members.Value;

    /// <summary>A project with two accounts and an event that everybody reads, to look at only.</summary>
    internal Task<RunningApp> FilledMembersAsync() => _filledMembers.Value;

    /// <summary>A project with accounts of the test's own, and the one-time password of its first admin.</summary>
    internal async Task<(RunningApp App, string Password)> StartMembersAsync(DatabaseKind kind)
    {
        var dsn = await (await DatabaseAsync(kind)).CreateDatabaseAsync();
        var members = await MembersAsync();
        var app = await RunningApp.StartAsync(members.Executable, members.Folder, dsn);
        return (app, await members.Admin.CreateAdminAsync(dsn));
    }

    /// <summary>Supplies of the test's own as in production, but on plain http, and the password of its admin, who is told to change it.</summary>
    internal async Task<(RunningApp App, string Password)> StartSuppliesAsync(DatabaseKind kind, string? logFile = null)
    {
        var dsn = await (await DatabaseAsync(kind)).CreateDatabaseAsync();
        var supplies = await _supplies.Value;
        await supplies.Admin.RunAsync(dsn, "migrate", "up");
        var password = await supplies.Admin.CreateAdminAsync(dsn);
        var production = new Dictionary<string, string>
        {
            ["APP_ENV"] = "production",
            ["SESSION_SECURE"] = "false",
            ["TRUSTED_PROXIES"] = "127.0.0.1", // A client that plays many says who it is by X-Forwarded-For.
        };
        return (await RunningApp.StartAsync(supplies.Executable, supplies.Folder, dsn, production, logFile), password);
    }

    /// <summary>A library with <see cref="LibraryStock"/>, to look at only.</summary>
    internal Task<RunningApp> FilledLibraryAsync() => _filledLibrary.Value;

    /// <summary>A library of the test's own with <see cref="LibraryStock"/>.</summary>
    internal async Task<RunningApp> StartLibraryAsync()
    {
        var library = await _library.Value;
        var app = await RunningApp.StartAsync(library.Executable, library.Folder, await (await DatabaseAsync(DatabaseKind.Sqlite)).CreateDatabaseAsync());
        await LibraryStock.FillAsync(app);
        return app;
    }

    internal Task<ChromiumBrowser> BrowserAsync() => _browser.Value;

    internal Task<IDatabaseServer> DatabaseAsync(DatabaseKind kind) => _databases[kind].Value;

    /// <summary>A shop without a record, to look at only.</summary>
    internal Task<RunningApp> EmptyShopAsync() => _emptyShop.Value;

    /// <summary>A shop with <see cref="ShopStock"/>, to look at only.</summary>
    internal Task<RunningApp> FilledShopAsync() => _filledShop.Value;

    /// <summary>A shop of the test's own, without a record.</summary>
    internal async Task<RunningApp> StartShopAsync(DatabaseKind kind)
    {
        var database = await DatabaseAsync(kind);
        var shop = await ShopAsync();
        return await RunningApp.StartAsync(shop.Executable, shop.Folder, await database.CreateDatabaseAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _filledLibrary.DisposeAsync();
        await _library.DisposeAsync();
        await _filledMembers.DisposeAsync();
        await _members.DisposeAsync();
        await _supplies.DisposeAsync();
        await _filledShop.DisposeAsync();
        await _emptyShop.DisposeAsync();
        foreach (var database in _databases.Values)
            await database.DisposeAsync();
        await _shop.DisposeAsync();
        await _go.DisposeAsync();
    }
}
