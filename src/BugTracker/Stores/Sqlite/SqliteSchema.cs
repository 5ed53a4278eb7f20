using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>The tables, and the settings that make an answered write survive a crash of the process and of the machine.</summary>
internal static class SqliteSchema
{
    private const long Version = 1;

    private const string Create = """
        CREATE TABLE bugs (
            id TEXT PRIMARY KEY,
            status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
            created_at TEXT NOT NULL,
            title TEXT NOT NULL,
            description TEXT NOT NULL,
            tool TEXT,
            version TEXT,
            environment TEXT,
            closed_at TEXT,
            resolution TEXT,
            fingerprint TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX bugs_by_status ON bugs (status, created_at DESC, id DESC);
        PRAGMA user_version = 1;
        """;

    /// <summary>Creates what is missing.</summary>
    /// <exception cref="InvalidDataException">A newer version of this program wrote the file.</exception>
    public static void Prepare(SqliteConnection connection)
    {
        // With a write-ahead log a reader never waits for the writer; with full synchronisation a commit is on disk
        // before it returns.
        using (var settings = connection.CreateCommand())
        {
            settings.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;";
            settings.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        using var query = connection.CreateCommand();
        query.CommandText = "PRAGMA user_version";
        query.Transaction = transaction;
        var found = (long)query.ExecuteScalar()!;
        if (found > Version)
        {
            throw new InvalidDataException($"The data file has format {found}; this version of bug-tracker knows {Version}.");
        }

        if (found == 0)
        {
            query.CommandText = Create;
            query.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
