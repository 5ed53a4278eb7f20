using System.Collections.Immutable;
using System.Globalization;
using BugTracker.Contracts;

namespace BugTracker.Triage;

/// <summary>The list of bugs with its filter and paging.</summary>
internal static class ListView
{
    private static readonly ImmutableArray<(string Status, string Label)> Filters = [("open", "Open"), ("closed", "Closed"), ("all", "All")];

    public static Markup Page(BugPage page, string status, bool isFirst, TriageSession session)
    {
        var label = Filters.Single(f => f.Status == status).Label;
        return LayoutView.Page($"{label} bugs", session, Markup.Of(
            $"""
            <h1>{label} bugs</h1>
            <nav aria-label="Filter"><ul class="tabs">{Markup.Join(Filters.Select(f => Tab(f.Status, f.Label, status)))}</ul></nav>
            {Items(page.Items)}
            <nav aria-label="Pages" class="pages">{First(status, isFirst)}{Next(status, page.NextCursor)}</nav>
            """));
    }

    public static Markup Time(DateTimeOffset time)
    {
        var shown = time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return Markup.Of($"""<time datetime="{Timestamps.Write(time)}">{shown}</time>""");
    }

    public static Markup Badge(BugStatus status) => status == BugStatus.Open
        ? Markup.Of($"""<span class="badge open">open</span>""")
        : Markup.Of($"""<span class="badge closed">closed</span>""");

    private static Markup Tab(string status, string label, string current) => status == current
        ? Markup.Of($"""<li><a href="/triage?status={status}" aria-current="page">{label}</a></li>""")
        : Markup.Of($"""<li><a href="/triage?status={status}">{label}</a></li>""");

    private static Markup Items(ImmutableArray<BugSummary> items) => items.IsEmpty
        ? Markup.Of($"""<p class="empty">Nothing here.</p>""")
        : Markup.Of($"""<ul class="bugs">{Markup.Join(items.Select(Item))}</ul>""");

    private static Markup Item(BugSummary bug) => Markup.Of(
        $"""
        <li class="card"><a class="title" href="/triage/{bug.Id}">{bug.Title}</a>
        <p class="meta">{Badge(bug.Status)} {Time(bug.CreatedAt)}{Detail(bug.Tool)}{Detail(bug.Version)}{Detail(bug.Resolution)}</p></li>
        """);

    private static Markup Detail(string? text) => text is null ? Markup.Empty : Markup.Of($" · <span>{text}</span>");

    private static Markup First(string status, bool isFirst) =>
        isFirst ? Markup.Empty : Markup.Of($"""<a href="/triage?status={status}">Newest</a>""");

    private static Markup Next(string status, string? cursor) =>
        cursor is null ? Markup.Empty : Markup.Of($"""<a rel="next" href="/triage?status={status}&amp;cursor={cursor}">Older</a>""");
}
