using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// Writes operations into projects, each wholly or not at all, also when the process is killed at any point: the next
/// call finishes it or takes it back. docs/adr/0001-atomic-apply.md says how and why.
/// </summary>
public static class Applier
{
    /// <summary>Takes the lock, ends what an earlier process left, and applies.</summary>
    /// <returns>
    /// The applied operation; or, with nothing written, <c>project.locked</c>, <c>file.changed</c> for every file that is
    /// not what the plan found, <c>file.inaccessible</c>, <c>path.outside</c> or <c>journal.damaged</c>.
    /// </returns>
    public static async ValueTask<Outcome<AppliedOperation>> ApplyAsync(
        ProjectDirectory directory, Operation operation, ApplyOptions options, CancellationToken cancellationToken = default)
    {
        var taken = await ProjectLock.AcquireAsync(directory, options.LockWait, options.Clock, cancellationToken);
        if (!taken.IsSuccess)
            return taken.Problems;
        using var held = taken.Value;
        return Apply(held, operation, options, cancellationToken);
    }

    /// <summary>Applies under a lock that the caller took before it planned.</summary>
    /// <inheritdoc cref="ApplyAsync" path="/returns"/>
    public static Outcome<AppliedOperation> Apply(
        ProjectLock held, Operation operation, ApplyOptions options, CancellationToken cancellationToken = default)
    {
        var directory = held.Directory;
        return Recover(held).Then(recovered => Inspection.Inspect(directory, operation.Writes).Then<AppliedOperation>(writes =>
        {
            var history = new OperationHistory(directory);
            var known = history.List();
            if (!known.IsSuccess)
                return known.Problems;
            var now = options.Clock.GetUtcNow();
            var id = OperationId.After(known.Value.FirstOrDefault(), now);
            var record = HistoryWrites.For(directory, id, now, operation, writes);
            if (!record.IsSuccess)
                return record.Problems;
            ImmutableArray<CheckedWrite> all = [.. writes, .. record.Value];
            var prepared = new Preparation(directory).Prepare(all, cancellationToken);
            if (!prepared.IsSuccess)
                return prepared.Problems;
            var problems = new Transition(directory, prepared.Value).Commit();
            if (!problems.IsEmpty)
                return problems;

            // An old operation that cannot be forgotten now is forgotten later.
            _ = history.Prune(options.HistoryLimit);
            return new AppliedOperation(id, recovered);
        }));
    }

    /// <summary>Ends what an earlier process left, under a lock; to be called before a plan reads the project.</summary>
    /// <returns>What became of it, or <c>journal.damaged</c>, <c>file.changed</c> or <c>file.inaccessible</c>: a person has to look.</returns>
    public static Outcome<RecoveryResult> Recover(ProjectLock held) => Recovery.Run(held.Directory);

    /// <summary>Ends what an earlier process left; takes the lock only if there is something.</summary>
    /// <inheritdoc cref="Recover" path="/returns"/>
    public static async ValueTask<Outcome<RecoveryResult>> RecoverAsync(
        ProjectDirectory directory, ApplyOptions options, CancellationToken cancellationToken = default)
    {
        if (!Recovery.IsNeeded(directory))
            return RecoveryResult.NothingToDo;
        var taken = await ProjectLock.AcquireAsync(directory, options.LockWait, options.Clock, cancellationToken);
        if (!taken.IsSuccess)
            return taken.Problems;
        using var held = taken.Value;
        return Recover(held);
    }

    /// <summary>
    /// Reads a project as it is between two operations, without keeping anybody from writing: reads again when an
    /// operation was applied meanwhile.
    /// </summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="directory">The project.</param>
    /// <param name="read">Reads, perhaps more than once; writes nothing.</param>
    /// <param name="options">How long to wait for a writer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async ValueTask<Outcome<T>> ReadAsync<T>(
        ProjectDirectory directory, Func<Outcome<T>> read, ApplyOptions options, CancellationToken cancellationToken = default)
    {
        const int attempts = 5;
        var history = new OperationHistory(directory);
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            var recovered = await RecoverAsync(directory, options, cancellationToken);
            var before = history.List();
            if (!recovered.IsSuccess || !before.IsSuccess)
                return recovered.IsSuccess ? before.Problems : recovered.Problems;
            var result = read();
            if (!Recovery.IsNeeded(directory) && history.List() is { IsSuccess: true, Value: var after }
                && after.FirstOrDefault() == before.Value.FirstOrDefault())
                return result;
        }

        var taken = await ProjectLock.AcquireAsync(directory, options.LockWait, options.Clock, cancellationToken);
        if (!taken.IsSuccess)
            return taken.Problems;
        using var held = taken.Value;
        return Recover(held).Then(_ => read());
    }
}
