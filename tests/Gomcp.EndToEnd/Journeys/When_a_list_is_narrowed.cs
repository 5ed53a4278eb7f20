using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_list_is_narrowed(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Filters_sorts_pages_and_the_file_go_together(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        await ShopStock.FillAsync(app);
        using var visitor = new Visitor(app);

        await FindsAsync(visitor, "price.min=8&price.max=12", "a_b sample", "100% linen towel");
        await FindsAsync(visitor, "status.is=live&price.max=12", "Éclair plate");
        await FindsAsync(visitor, "q=oat&status.is=draft&status.is=live", "Oat stoneware mug");
        await FindsAsync(visitor, "category_id.is=2");
        await FindsAsync(visitor, "created_at.max=2001-01-01");

        var sorted = await visitor.GetAsync("/products?sort=status,-price&per=1");
        Assert.Equal(["Product 24"], sorted.Rows);
        Assert.Contains("1 of 27", sorted.Text, StringComparison.Ordinal);

        var file = await visitor.GetAsync("/products/export.csv?price.max=8&sort=price");
        Assert.Equal("text/csv; charset=utf-8", file.Headers["content-type"]);
        Assert.Contains("SKU-000,1.00,3,draft", file.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SKU-003", file.Document.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Filters_that_cannot_be_read_say_so_and_keep_what_was_typed(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        var list = await visitor.GetAsync("/products?filters=open&price.min=cheap");

        Assert.Equal(["Mug"], list.Rows);
        Assert.Equal("cheap", list.ValueOf("price.min"));
        Assert.NotEmpty(list.ErrorOf("price.min"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Several_records_go_together_or_not_at_all(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var used = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var free = await ShopStock.CreateCategoryAsync(visitor, "Linen");
        await ShopStock.CreateProductAsync(visitor, used, "Mug", "M-1", 5);

        var question = await visitor.GetAsync($"/categories/delete?ids={used}&ids={free}");
        Assert.Contains("to be moved or deleted first", question.Text, StringComparison.Ordinal);
        Assert.Null(question.Document.QuerySelector("main form .btn-danger"));
        var refused = await SendAsync(visitor, HttpMethod.Delete, $"/categories?ids={used}&ids={free}");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(2, (await visitor.GetAsync("/categories")).Rows.Count);

        var deleted = await visitor.FillAsync($"/categories/delete?ids={free}", "/categories");
        Assert.Equal(HttpStatusCode.SeeOther, deleted.Status);
        Assert.Equal(["Mugs"], (await visitor.GetAsync("/categories")).Rows);
    }

    private static async Task FindsAsync(Visitor visitor, string query, params string[] names) =>
        Assert.Equal(names, (await visitor.GetAsync($"/products?{query}")).Rows);

    private static async Task<Answer> SendAsync(Visitor visitor, HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "application/json");
        return await visitor.SendAsync(request);
    }
}
