using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>
/// Writes everything on one connection, and whatever arrives while the disk is busy in one transaction: many reporters
/// share the cost of one flush.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int MaxBatch = 256;

    private readonly Channel<WriteJob> jobs = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(4 * MaxBatch) { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly Task loop;

    /// <summary>Takes over an open connection.</summary>
    public WriteQueue(SqliteConnection connection)
    {
        this.connection = connection;
        loop = Task.Run(RunAsync);
    }

    /// <summary>Waits until the write is on disk. Cancelling gives up waiting for a place, not a write that has one.</summary>
    public async ValueTask<T> WriteAsync<T>(Func<SqliteConnection, SqliteTransaction, T> write, CancellationToken cancellationToken)
    {
        var job = new WriteJob<T>(write);
        await jobs.Writer.WriteAsync(job, cancellationToken);
        return await job.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        jobs.Writer.TryComplete();
        await loop;
        await connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<WriteJob>(MaxBatch);
        while (await jobs.Reader.WaitToReadAsync())
        {
            while (batch.Count < MaxBatch && jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<WriteJob> batch)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            batch.ForEach(job => job.Run(connection, transaction));
            transaction.Commit();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            batch.ForEach(job => job.Fail(fault));
            return;
        }

        batch.ForEach(job => job.Complete());
    }
}
