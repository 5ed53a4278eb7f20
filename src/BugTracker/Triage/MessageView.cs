namespace BugTracker.Triage;

/// <summary>A page that says one thing.</summary>
internal static class MessageView
{
    public static Markup Page(string title, string text) => LayoutView.Page(
        title, null, Markup.Of($"""<h1>{title}</h1><p>{text}</p><p><a href="/triage">To the list of bugs</a></p>"""));
}
