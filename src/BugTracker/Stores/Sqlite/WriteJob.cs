using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>One write that waits for its transaction.</summary>
internal abstract class WriteJob
{
    /// <summary>Does the write inside the transaction that is open.</summary>
    public abstract void Run(SqliteConnection connection, SqliteTransaction transaction);

    /// <summary>Hands the result over; called after the commit, never before.</summary>
    public abstract void Complete();

    /// <summary>Tells that nothing was written.</summary>
    public abstract void Fail(Exception fault);
}
