using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Databases;

/// <summary>SQLite needs no server: every database is a new file.</summary>
internal sealed class SqliteFiles : IDatabaseServer, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _count;

    public string ServerDsn => string.Empty;

    public Task<string> CreateDatabaseAsync() =>
        Task.FromResult(_folder.File($"app{Interlocked.Increment(ref _count)}.db"));

    public void Dispose() => _folder.Dispose();
}
