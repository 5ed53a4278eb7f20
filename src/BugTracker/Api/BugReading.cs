using System.Collections.Immutable;
using System.Globalization;
using BugTracker.Contracts;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary><c>GET /bugs</c> and <c>GET /bugs/{id}</c>.</summary>
internal sealed class BugReading(IBugStore store)
{
    private readonly BugListing listing = new(store);

    public async ValueTask<ApiResponse> ShowAsync(ApiRequest request, string text, CancellationToken cancellationToken) =>
        BugId.TryParse(text, out var id) && await store.FindAsync(id, cancellationToken) is { } bug
            ? ApiResponse.Json(200, bug, BugTrackerJson.Default.Bug)
            : Problems.NoSuchBug(request);

    public async ValueTask<ApiResponse> ListAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var query = ReadQuery(request);
        return query.IsValid
            ? ApiResponse.Json(200, await listing.PageAsync(query.Value, cancellationToken), BugTrackerJson.Default.BugPage)
            : Problems.Invalid(request, query.Errors);
    }

    private static Validated<ListQuery> ReadQuery(ApiRequest request)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        if (!StatusFilters.TryParse(request.Query.GetValueOrDefault("status", "open"), out var filter))
        {
            errors.Add(new("status", "This has to be open, closed or all."));
        }

        if (!int.TryParse(request.Query.GetValueOrDefault("limit", $"{BugLimits.DefaultPageSize}"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            || limit is < 1 or > BugLimits.PageSize)
        {
            errors.Add(new("limit", $"This has to be a whole number from 1 to {BugLimits.PageSize}."));
        }

        var cursor = ListCursor.Start;
        if (request.Query.TryGetValue("cursor", out var text) && text.Length > 0 && !ListCursor.TryParse(text, out cursor))
        {
            errors.Add(new("cursor", "This has to be a next_cursor from an earlier answer."));
        }

        return errors.Count > 0 ? errors.ToImmutable() : new ListQuery(filter, limit, cursor);
    }
}
