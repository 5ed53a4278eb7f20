using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Databases;

/// <summary>A throw-away MariaDB server: own data folder, free port of loopback, nothing kept.</summary>
internal sealed class MariaDbServer : IDatabaseServer, IAsyncDisposable
{
    private const string SystemUser = "mysql";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder;
    private readonly TiedProcess _process;
    private readonly string _client;
    private readonly int _port;
    private int _count;

    private MariaDbServer(TemporaryFolder folder, TiedProcess process, string client, int port)
    {
        (_folder, _process, _client, _port) = (folder, process, client, port);
        ServerDsn = DsnOf(string.Empty);
    }

    public string ServerDsn { get; }

    public static async Task<MariaDbServer> StartAsync()
    {
        var server = await Require.ToolAsync(Prerequisites.MariaDb);
        var client = Companion("mariadb");
        var folder = new TemporaryFolder();
        await ServerUser.GiveAsync(SystemUser, folder.Path);

        var data = folder.File("data");
        await ServerUser.RunAsync(ServerUser.As(SystemUser, In(folder, new Command(
            Companion("mariadb-install-db"),
            "--no-defaults", $"--datadir={data}", "--auth-root-authentication-method=normal", "--skip-test-db"))));

        var port = FreePort.Take();
        string[] settings =
        [
            "--no-defaults", $"--datadir={data}", $"--port={port}", "--bind-address=127.0.0.1",
            $"--socket={folder.File("s")}", $"--pid-file={folder.File("pid")}",
            "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M",
        ];
        var process = TiedProcess.Start(ServerUser.As(SystemUser, In(folder, new Command(server, settings))));
        var started = new MariaDbServer(folder, process, client, port);
        var ping = started.Statement("SELECT 1");
        await process.WaitUntilAsync("MariaDB", async stop => (await CommandRunner.CaptureAsync(ping, stop)).Succeeded, StartLimit);
        return started;
    }

    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"app{Interlocked.Increment(ref _count)}";
        await ServerUser.RunAsync(Statement($"CREATE DATABASE {name}"));
        return DsnOf(name);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static string Companion(string name) =>
        Executable.Find([name], "/usr/sbin", "/usr/local/bin")
        ?? throw new InvalidOperationException($"MariaDB's server is here, its {name} is not.");

    private static Command In(TemporaryFolder folder, Command command) => command with { WorkingDirectory = folder.Path };

    private Command Statement(string sql) =>
        new(_client, "--no-defaults", "--host=127.0.0.1", $"--port={_port}", "--user=root", "--execute", sql);

    private string DsnOf(string database) => $"root@tcp(127.0.0.1:{_port})/{database}";
}
