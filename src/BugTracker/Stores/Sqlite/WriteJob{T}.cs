using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>A write with a result.</summary>
/// <typeparam name="T">The result.</typeparam>
internal sealed class WriteJob<T>(Func<SqliteConnection, SqliteTransaction, T> write) : WriteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Task => completion.Task;

    public override void Run(SqliteConnection connection, SqliteTransaction transaction) => result = write(connection, transaction);

    public override void Complete() => completion.TrySetResult(result!);

    public override void Fail(Exception fault) => completion.TrySetException(fault);
}
