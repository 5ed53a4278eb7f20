using System.Collections.Immutable;
using BugTracker.Contracts;
using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>Keeps bugs in one file.</summary>
internal sealed class SqliteBugStore : IBugStore
{
    private readonly string connectionString;
    private readonly WriteQueue writes;

    private SqliteBugStore(string connectionString, WriteQueue writes) => (this.connectionString, this.writes) = (connectionString, writes);

    /// <summary>Opens a data file, or makes one that only its owner can read.</summary>
    /// <exception cref="SqliteException">The file is no database or cannot be written.</exception>
    public static SqliteBugStore Open(string path)
    {
        CreatePrivate(path);
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 5 }.ToString();
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            SqliteSchema.Prepare(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return new(connectionString, new WriteQueue(connection));
    }

    public ValueTask<AddedBug> AddAsync(StoredBug bug, CancellationToken cancellationToken) => writes.WriteAsync(
        (connection, transaction) =>
        {
            var isNew = SqliteStatements.Insert(connection, transaction, bug);
            return isNew ? new AddedBug(bug, true) : new AddedBug(SqliteStatements.Find(connection, transaction, bug.Bug.Id)!, false);
        },
        cancellationToken);

    public ValueTask<Bug?> CloseAsync(BugId id, string? resolution, DateTimeOffset at, CancellationToken cancellationToken) => writes.WriteAsync(
        (connection, transaction) =>
        {
            SqliteStatements.Close(connection, transaction, id.Value, resolution, at);
            return SqliteStatements.Find(connection, transaction, id.Value)?.Bug;
        },
        cancellationToken);

    public async ValueTask<Bug?> FindAsync(BugId id, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return SqliteStatements.Find(connection, null, id.Value)?.Bug;
    }

    public async ValueTask<ImmutableArray<BugSummary>> ListAsync(BugStatus status, int limit, ListPosition? after, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return SqliteStatements.List(connection, status, limit, after);
    }

    public async ValueTask DisposeAsync()
    {
        await writes.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    private static void CreatePrivate(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
    }
}
