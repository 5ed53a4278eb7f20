using System.Net;
using BugTracker.TestSupport;

namespace BugTracker.Tests.Triage;

public sealed class TheLogin
{
    [Theory]
    [InlineData("/triage")]
    [InlineData("/triage?status=all")]
    [InlineData("/triage/00000000000000000000000000000000")]
    public async Task Is_asked_for_before_every_page(string path)
    {
        await using var visitor = await TriageVisitor.ComeAsync();
        using var answer = await visitor.GetAsync(path);
        Assert.Equal((HttpStatusCode.SeeOther, "/triage/login"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Refuses_a_wrong_key_and_slows_down_who_guesses()
    {
        await using var visitor = await TriageVisitor.ComeAsync();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await visitor.PostAsync("/triage/login", new() { ["key"] = "wrong" });
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        using var right = await visitor.PostAsync("/triage/login", new() { ["key"] = LocalTracker.Key });
        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
    }

    [Fact]
    public async Task Gives_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        await using var visitor = await TriageVisitor.ComeAsync();
        using var answer = await visitor.PostAsync("/triage/login", new() { ["key"] = LocalTracker.Key });
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("HttpOnly", cookie, StringComparison.Ordinal);
        Assert.Contains("SameSite=Strict", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_with_TLS_gives_a_cookie_for_TLS_alone()
    {
        await using var tracker = await LocalTracker.StartAsync(isBehindProxy: true);
        using var client = tracker.Client(withKey: false);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["key"] = LocalTracker.Key });
        using var answer = await client.PostAsync(new Uri("/triage/login", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("; Secure", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_open_the_api()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        using var answer = await visitor.GetAsync("/bugs");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Ends_for_good_with_the_logout()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        var cookie = visitor.CookieValue();
        (await visitor.PostAsync("/triage/logout", new() { ["form_token"] = await visitor.FormTokenAsync("/triage") })).Dispose();
        using var thief = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
        thief.DefaultRequestHeaders.Add("Cookie", "triage=" + cookie);
        using var answer = await thief.GetAsync(new Uri(visitor.Address, "/triage"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    public async Task Alone_does_not_let_another_site_send_a_form(string token)
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        var id = await visitor.ReportAsync("It breaks");
        using var answer = await visitor.PostAsync($"/triage/{id}/close", new() { ["form_token"] = token });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(id, await visitor.PageAsync("/triage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_no_key_in_the_log()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        await visitor.PageAsync("/triage");
        Assert.Contains("triage:List", visitor.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(LocalTracker.Key, visitor.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(visitor.CookieValue(), visitor.Log, StringComparison.Ordinal);
    }
}
