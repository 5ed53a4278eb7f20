using BugTracker.Contracts;

namespace BugTracker.Triage;

/// <summary>One bug, whole, with the form that closes it.</summary>
internal static class BugView
{
    public static Markup Page(Bug bug, TriageSession session, string error) => LayoutView.Page(bug.Title, session, Markup.Of(
        $"""
        <p><a href="/triage">All bugs</a></p>
        <h1>{bug.Title}</h1>
        {Error(error)}
        <p class="meta">{ListView.Badge(bug.Status)} reported {ListView.Time(bug.CreatedAt)}</p>
        <dl class="card">{Fact("Id", bug.Id)}{Fact("Tool", bug.Tool)}{Fact("Version", bug.Version)}{Fact("Environment", bug.Environment)}{Closed(bug)}</dl>
        <h2>Description</h2>
        <div class="card text">{bug.Description}</div>
        {CloseForm(bug, session)}
        """));

    private static Markup Fact(string name, string? value) =>
        value is null ? Markup.Empty : Markup.Of($"""<dt>{name}</dt><dd>{value}</dd>""");

    private static Markup Closed(Bug bug) => bug.ClosedAt is not { } at
        ? Markup.Empty
        : Markup.Of($"""<dt>Closed</dt><dd>{ListView.Time(at)}</dd>{Fact("Resolution", bug.Resolution ?? "none given")}""");

    private static Markup CloseForm(Bug bug, TriageSession session) => bug.Status == BugStatus.Closed
        ? Markup.Empty
        : Markup.Of(
            $"""
            <h2>Close</h2>
            <form class="card stack" method="post" action="/triage/{bug.Id}/close">
            {LayoutView.Token(session)}
            <label for="resolution">Resolution</label>
            <input id="resolution" name="resolution" maxlength="500" placeholder="fixed in 1.2">
            <button>Close this bug</button>
            </form>
            """);

    private static Markup Error(string error) => error.Length == 0 ? Markup.Empty : Markup.Of($"""<p class="error" role="alert">{error}</p>""");
}
