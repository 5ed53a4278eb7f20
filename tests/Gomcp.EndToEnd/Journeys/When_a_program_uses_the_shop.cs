using System.Net;
using System.Text;
using System.Text.Json;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_program_uses_the_shop(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task The_pages_addresses_answer_JSON_with_the_same_rules(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await SendAsync(visitor, HttpMethod.Post, "/categories", """{"name":"Mugs"}""");
        Assert.Equal(HttpStatusCode.Created, category.Status);
        var id = Json(category).GetProperty("id").GetInt64();

        var created = await SendAsync(
            visitor, HttpMethod.Post, "/products", $$"""{"name":"Mug","sku":"M-1","price":"24.50","status":"live","category_id":{{id}}}""");
        Assert.Equal(HttpStatusCode.Created, created.Status);
        var read = await SendAsync(visitor, HttpMethod.Get, created.Location);
        Assert.Equal("24.50", Json(read).GetProperty("price").GetString());
        Assert.Equal("Mugs", Json(read).GetProperty("category").GetProperty("name").GetString());

        var refused = await SendAsync(visitor, HttpMethod.Post, "/products", """{"name":"","price":-1,"admin":true}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("application/problem+json", refused.Headers["content-type"]);
        var pointers = Json(refused).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString());
        Assert.Superset(new HashSet<string?> { "#/name", "#/price", "#/admin", "#/sku", "#/category_id" }, pointers.ToHashSet());

        var taken = await SendAsync(
            visitor, HttpMethod.Post, "/products", $$"""{"name":"Mug","sku":"M-1","price":1,"status":"live","category_id":{{id}}}""");
        Assert.Equal("#/sku", Json(taken).GetProperty("errors")[0].GetProperty("pointer").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(visitor, HttpMethod.Delete, $"/categories/{id}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(visitor, HttpMethod.Delete, created.Location)).Status);
        Assert.Equal(0, Json(await SendAsync(visitor, HttpMethod.Get, "/products")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_do_the_same()
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        using var visitor = new Visitor(app);

        foreach (var (type, site) in new[] { ("application/json", "cross-site"), ("application/json", "same-site"), ("text/plain", "none") })
        {
            var request = Request(HttpMethod.Post, "/categories", """{"name":"Mugs"}""", type);
            request.Headers.Add("Sec-Fetch-Site", site);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.SendAsync(request)).Status);
        }
    }

    private static JsonElement Json(Answer answer) =>
        JsonDocument.Parse(answer.Document.Body!.TextContent).RootElement;

    private static Task<Answer> SendAsync(Visitor visitor, HttpMethod method, string path, string? body = null) =>
        visitor.SendAsync(Request(method, path, body, "application/json"));

    private static HttpRequestMessage Request(HttpMethod method, string path, string? body, string type)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "application/json");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, type);
        return request;
    }
}
