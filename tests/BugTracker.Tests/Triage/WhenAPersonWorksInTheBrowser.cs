using System.Net;

namespace BugTracker.Tests.Triage;

public sealed class WhenAPersonWorksInTheBrowser
{
    [Fact]
    public async Task Bugs_are_listed_shown_and_closed()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        var id = await visitor.ReportAsync("It breaks", "line one\nline two");
        Assert.Contains($"<a class=\"title\" href=\"/triage/{id}\">It breaks</a>", await visitor.PageAsync("/triage"), StringComparison.Ordinal);
        Assert.Contains("line one", await visitor.PageAsync($"/triage/{id}"), StringComparison.Ordinal);

        using var closed = await visitor.PostAsync($"/triage/{id}/close", new() { ["form_token"] = await visitor.FormTokenAsync($"/triage/{id}"), ["resolution"] = "fixed in 1.2" });
        Assert.Equal(HttpStatusCode.SeeOther, closed.StatusCode);
        Assert.Contains("fixed in 1.2", await visitor.PageAsync($"/triage/{id}"), StringComparison.Ordinal);
        Assert.DoesNotContain(id, await visitor.PageAsync("/triage"), StringComparison.Ordinal);
        Assert.Contains(id, await visitor.PageAsync("/triage?status=closed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        for (var i = 0; i < 30; i++)
        {
            await visitor.ReportAsync($"Number {i}");
        }

        var first = await visitor.PageAsync("/triage?status=all");
        var next = System.Text.RegularExpressions.Regex.Match(first, "rel=\"next\" href=\"([^\"]+)\"").Groups[1].Value;
        var second = await visitor.PageAsync(WebUtility.HtmlDecode(next));
        Assert.Equal((25, 5), (Count(first), Count(second)));
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_close_that_came_too_late_shows_what_stands()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        var id = await visitor.ReportAsync("It breaks");
        var token = await visitor.FormTokenAsync($"/triage/{id}");
        (await visitor.PostAsync($"/triage/{id}/close", new() { ["form_token"] = token, ["resolution"] = "fixed" })).Dispose();
        using var late = await visitor.PostAsync($"/triage/{id}/close", new() { ["form_token"] = token, ["resolution"] = "duplicate" });
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("fixed", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_strangers_stays_text()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        var id = await visitor.ReportAsync("<script>alert(1)</script>\"'><img src=x>", "</div><form action=//evil><script>x</script>");
        foreach (var page in new[] { await visitor.PageAsync("/triage"), await visitor.PageAsync($"/triage/{id}") })
        {
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("action=//evil", page.Replace("&lt;form action=//evil", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_forbids_scripts_frames_and_foreign_forms()
    {
        await using var visitor = await TriageVisitor.LogInAsync();
        foreach (var path in new[] { "/", "/triage", "/triage/login", "/triage/style.css", "/triage/none", "/nowhere" })
        {
            using var response = await visitor.GetAsync(path);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    private static int Count(string page) => page.Split("class=\"title\"").Length - 1;
}
