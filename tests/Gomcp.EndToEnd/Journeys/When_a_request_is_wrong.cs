using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_request_is_wrong(Workshop workshop)
{
    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/products/4711")]
    [InlineData("/products/0")]
    [InlineData("/products/-1")]
    [InlineData("/products/abc")]
    [InlineData("/products/99999999999999999999999")]
    [InlineData("/products/4711/edit")]
    [InlineData("/products/4711/delete")]
    [InlineData("/assets/no-such-file.css")]
    public async Task What_is_not_there_is_a_404_with_a_way_on(string path)
    {
        using var visitor = new Visitor(await workshop.FilledShopAsync());

        var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        if (!path.StartsWith("/assets/", StringComparison.Ordinal))
            Assert.NotNull(answer.Document.QuerySelector("main a[href='/']"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_post_without_the_token_changes_nothing(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var answer = await visitor.PostAsync("/categories", new Dictionary<string, string> { ["name"] = "Forged" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.DoesNotContain("Forged", (await visitor.GetAsync("/categories")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_from_another_site_is_refused_even_with_the_token()
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        using var visitor = new Visitor(app);
        var form = (await visitor.GetAsync("/categories/new")).Form("/categories");
        var fields = FormFields.Of(form).Where(field => field.Key != "name").Append(new("name", "Forged"));
        using var content = new FormUrlEncodedContent(fields);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/categories", UriKind.Relative)) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_method_that_is_not_served_is_a_405()
    {
        using var visitor = new Visitor(await workshop.FilledShopAsync());

        var answer = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri("/theme", UriKind.Relative)));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_a_413()
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        using var visitor = new Visitor(app);

        var answer = await visitor.FillAsync("/categories/new", "/categories", ("name", "Big"), ("description", new string('x', 20_000_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/products")]
    [InlineData("/products/4711")]
    [InlineData("/healthz")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var visitor = new Visitor(await workshop.FilledShopAsync());

        var headers = (await visitor.GetAsync(path)).Headers;

        Assert.Contains("default-src 'none'", headers["content-security-policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["x-content-type-options"]);
        Assert.Contains("referrer-policy", headers);
        Assert.Contains("permissions-policy", headers);
        Assert.Contains("cross-origin-opener-policy", headers);
    }
}
