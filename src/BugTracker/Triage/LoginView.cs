namespace BugTracker.Triage;

/// <summary>The page that asks for the key.</summary>
internal static class LoginView
{
    public static Markup Page(string error) => LayoutView.Page("Log in", null, Markup.Of(
        $"""
        <h1>Log in</h1>
        {Error(error)}
        <form class="card stack" method="post" action="/triage/login">
        <label for="key">API key</label>
        <input id="key" name="key" type="password" autocomplete="current-password" aria-describedby="hint" required autofocus>
        <p class="hint" id="hint">The tracker printed it when it started for the first time; it is in the key file.</p>
        <button>Log in</button>
        </form>
        """));

    private static Markup Error(string error) => error.Length == 0 ? Markup.Empty : Markup.Of($"""<p class="error" role="alert">{error}</p>""");
}
