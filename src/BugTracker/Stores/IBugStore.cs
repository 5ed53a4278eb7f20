using System.Collections.Immutable;
using BugTracker.Contracts;

namespace BugTracker.Stores;

/// <summary>Keeps bugs. What a method has returned is on disk.</summary>
internal interface IBugStore : IAsyncDisposable
{
    /// <summary>Stores a bug unless its id is taken; returns what is stored under the id now.</summary>
    ValueTask<AddedBug> AddAsync(StoredBug bug, CancellationToken cancellationToken);

    /// <summary>Finds a bug, as of the last write.</summary>
    ValueTask<Bug?> FindAsync(BugId id, CancellationToken cancellationToken);

    /// <summary>
    /// The next bugs of one status, newest first, after a position. Fewer than the limit means that there are no more.
    /// Equal times have an order, too; every call keeps to it.
    /// </summary>
    ValueTask<ImmutableArray<BugSummary>> ListAsync(BugStatus status, int limit, ListPosition? after, CancellationToken cancellationToken);

    /// <summary>Closes a bug unless it is closed; returns the bug as it is then, or null when there is none.</summary>
    ValueTask<Bug?> CloseAsync(BugId id, string? resolution, DateTimeOffset at, CancellationToken cancellationToken);
}
