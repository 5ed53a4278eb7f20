using BugTracker.Api;
using BugTracker.Contracts;
using BugTracker.Stores;

namespace BugTracker.Triage;

/// <summary>The pages behind the login.</summary>
internal sealed class TriagePages(IBugStore store, BugClosing closing)
{
    private const int PageSize = 25;
    private readonly BugListing listing = new(store);

    public async ValueTask<ApiResponse> ListAsync(ApiRequest request, TriageSession session, CancellationToken cancellationToken)
    {
        var status = request.Query.GetValueOrDefault("status", "open");
        if (!StatusFilters.TryParse(status, out var filter)
            || !ListCursor.TryParse(request.Query.GetValueOrDefault("cursor", ListCursor.Start.ToString()), out var cursor))
        {
            return TriageAnswers.GoTo("/triage");
        }

        var page = await listing.PageAsync(new(filter, PageSize, cursor), cancellationToken);
        return TriageAnswers.Page(200, ListView.Page(page, status, isFirst: cursor == ListCursor.Start, session));
    }

    public async ValueTask<ApiResponse> ShowAsync(string text, TriageSession session, CancellationToken cancellationToken) =>
        BugId.TryParse(text, out var id) && await store.FindAsync(id, cancellationToken) is { } bug
            ? TriageAnswers.Page(200, BugView.Page(bug, session, ""))
            : Missing();

    public async ValueTask<ApiResponse> CloseAsync(
        string text, IReadOnlyDictionary<string, string> form, TriageSession session, CancellationToken cancellationToken)
    {
        var resolution = form.GetValueOrDefault("resolution", "");
        if (!BugId.TryParse(text, out var id))
        {
            return Missing();
        }

        return await closing.CloseAsync(id, resolution, cancellationToken) switch
        {
            CloseOutcome.Closed => TriageAnswers.GoTo($"/triage/{id}"),
            CloseOutcome.Conflict conflict => TriageAnswers.Page(409, BugView.Page(conflict.Bug, session, "Somebody has closed this bug with another resolution in the meantime.")),
            _ => Missing(),
        };
    }

    private static ApiResponse Missing() => TriageAnswers.Page(404, MessageView.Page("No such bug", "No bug has this id."));
}
