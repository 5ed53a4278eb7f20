using System.Collections.Immutable;
using BugTracker.Contracts;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary>Pages through the bugs of one status, or through all of them, newest first.</summary>
internal sealed class BugListing(IBugStore store)
{
    public async ValueTask<BugPage> PageAsync(ListQuery query, CancellationToken cancellationToken)
    {
        // One bug more than the page holds tells whether there is a next page.
        var found = ImmutableArray<BugSummary>.Empty;
        foreach (var status in Statuses(query.Filter))
        {
            found = found.AddRange(await store.ListAsync(status, query.Limit + 1, query.Cursor.After(status), cancellationToken));
        }

        // The sort is stable and compares the time alone: within one status the store's own order of equal times stays,
        // which is the order that its positions count in.
        var items = found.OrderByDescending(bug => bug.CreatedAt).Take(query.Limit).ToImmutableArray();
        var next = found.Length > query.Limit ? items.Aggregate(query.Cursor, (cursor, bug) => cursor.Past(bug)).ToString() : null;
        return new(items, next);
    }

    private static ImmutableArray<BugStatus> Statuses(StatusFilter filter) => filter switch
    {
        StatusFilter.Open => [BugStatus.Open],
        StatusFilter.Closed => [BugStatus.Closed],
        _ => [BugStatus.Open, BugStatus.Closed],
    };
}
