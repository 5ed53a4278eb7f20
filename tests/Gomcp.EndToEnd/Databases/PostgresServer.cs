using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Databases;

/// <summary>A throw-away PostgreSQL server: own data folder, free port of loopback, nothing kept.</summary>
internal sealed class PostgresServer : IDatabaseServer, IAsyncDisposable
{
    private const string SystemUser = "postgres";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder;
    private readonly TiedProcess _process;
    private readonly string _programs;
    private readonly int _port;
    private int _count;

    private PostgresServer(TemporaryFolder folder, TiedProcess process, string programs, int port)
    {
        (_folder, _process, _programs, _port) = (folder, process, programs, port);
        ServerDsn = DsnOf("postgres");
    }

    public string ServerDsn { get; }

    public static async Task<PostgresServer> StartAsync()
    {
        var server = await Require.ToolAsync(Prerequisites.PostgreSql);
        var programs = Path.GetDirectoryName(server)!;
        var folder = new TemporaryFolder();
        await ServerUser.GiveAsync(SystemUser, folder.Path);

        var data = folder.File("data");
        // LOWER has to know more than ASCII, as on a server that a person set up.
        var characters = OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C.UTF-8";
        await ServerUser.RunAsync(ServerUser.As(SystemUser, In(folder, new Command(
            Path.Combine(programs, "initdb"),
            "--pgdata", data, "--username", "gomcp", "--auth", "trust", "--encoding", "UTF8",
            "--lc-collate", "C", "--lc-ctype", characters, "--no-sync"))));

        var port = FreePort.Take();
        string[] settings =
        [
            "-D", data, "-h", "127.0.0.1", "-p", $"{port}", "-k", folder.Path,
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=200",
        ];
        var process = TiedProcess.Start(ServerUser.As(SystemUser, In(folder, new Command(server, settings))), stopSignal: "INT");
        var ready = new Command(Path.Combine(programs, "pg_isready"), "-q", "-h", "127.0.0.1", "-p", $"{port}");
        await process.WaitUntilAsync("PostgreSQL", async stop => (await CommandRunner.CaptureAsync(ready, stop)).Succeeded, StartLimit);
        return new PostgresServer(folder, process, programs, port);
    }

    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"app{Interlocked.Increment(ref _count)}";
        await ServerUser.RunAsync(new Command(
            Path.Combine(_programs, "createdb"), "-h", "127.0.0.1", "-p", $"{_port}", "-U", "gomcp", name));
        return DsnOf(name);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    // The server user may not enter the folder that the tests were started in.
    private static Command In(TemporaryFolder folder, Command command) => command with { WorkingDirectory = folder.Path };

    private string DsnOf(string database) => $"postgres://gomcp@127.0.0.1:{_port}/{database}?sslmode=disable";
}
