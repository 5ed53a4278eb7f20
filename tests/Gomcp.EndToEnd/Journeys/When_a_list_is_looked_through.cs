using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_list_is_looked_through(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Search_sort_and_pages_work_together(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        await ShopStock.FillAsync(app);
        using var visitor = new Visitor(app);

        await FindsAsync(visitor, "OAT STONE", "Oat stoneware mug");
        await FindsAsync(visitor, "100%", "100% linen towel");
        await FindsAsync(visitor, "a_b", "a_b sample");
        await FindsAsync(visitor, "éCLAIR", "Éclair plate");
        await FindsNothingAsync(visitor, "nothing like this");
        await FindsNothingAsync(visitor, "' OR 1=1 --");

        Assert.Equal("Oat stoneware mug", (await visitor.GetAsync("/products?sort=price")).Rows[0]);
        Assert.Equal($"Product {ShopStock.Products - 1:00}", (await visitor.GetAsync("/products?sort=-price")).Rows[0]);

        var first = await visitor.GetAsync("/products?sort=sku");
        var second = await visitor.GetAsync("/products?sort=sku&page=2");
        Assert.Equal(20, first.Rows.Count);
        Assert.Equal(ShopStock.Products - 20, second.Rows.Count);
        Assert.Empty(first.Rows.Intersect(second.Rows));
        Assert.Equal(5, (await visitor.GetAsync("/products?per=5")).Rows.Count);
        var found = await visitor.GetAsync("/products?q=Product+2&sort=-name&per=3&page=2");
        Assert.Equal(["Product 23", "Product 22", "Product 21"], found.Rows);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_query_that_makes_no_sense_still_shows_the_list(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        string[] queries =
        [
            "sort=password", "sort=-", "page=0", "page=-3", "page=99999999999999999999",
            "per=0", "per=100000", "page=7&per=x", "q=%00", "q=%FF",
        ];
        foreach (var query in queries)
        {
            var list = await visitor.GetAsync($"/products?{query}");
            Assert.True(list.Status == HttpStatusCode.OK, $"{query}: {list.Status}");
        }
    }

    private static async Task FindsAsync(Visitor visitor, string text, string name)
    {
        var list = await visitor.GetAsync($"/products?q={Uri.EscapeDataString(text)}");
        Assert.Equal([name], list.Rows);
        Assert.Equal(text, list.Document.QuerySelector("#q")!.GetAttribute("value"));
    }

    private static async Task FindsNothingAsync(Visitor visitor, string text)
    {
        var list = await visitor.GetAsync($"/products?q={Uri.EscapeDataString(text)}");
        Assert.Empty(list.Rows);
        Assert.Contains("No product matches", list.Text, StringComparison.Ordinal);
    }
}
