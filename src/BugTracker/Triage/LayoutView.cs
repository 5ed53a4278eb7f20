namespace BugTracker.Triage;

/// <summary>The frame of every page.</summary>
internal static class LayoutView
{
    public static Markup Page(string title, TriageSession? session, Markup content) => Markup.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} · Bug tracker</title>
        <link rel="stylesheet" href="/triage/style.css">
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header><a class="home" href="/triage">Bug tracker</a>{Logout(session)}</header>
        <main id="main">
        {content}
        </main>
        </body>
        </html>
        """);

    public static Markup Token(TriageSession session) => Markup.Of($"""<input type="hidden" name="form_token" value="{session.FormToken}">""");

    private static Markup Logout(TriageSession? session) => session is null
        ? Markup.Empty
        : Markup.Of($"""<form method="post" action="/triage/logout">{Token(session)}<button class="quiet">Log out</button></form>""");
}
