using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_product_is_refused(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Messages_stand_beside_the_fields_and_the_input_is_kept(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var refused = await visitor.FillAsync(
            "/products/new", "/products", ("name", "Tea & <i>more</i>"), ("price", "-1"), ("stock", "many"), ("status", "gone"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in new[] { "sku", "price", "stock", "status", "category_id" })
            Assert.NotEqual(string.Empty, refused.ErrorOf(field));
        Assert.Equal(string.Empty, refused.ErrorOf("name"));
        Assert.Equal("Tea & <i>more</i>", refused.ValueOf("name"));
        Assert.Equal("-1", refused.ValueOf("price"));
        Assert.Equal("many", refused.ValueOf("stock"));
        Assert.StartsWith("Error:", refused.Document.Title, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task The_summary_links_to_every_field(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var refused = await visitor.FillAsync("/products/new", "/products");

        var links = refused.Document.QuerySelectorAll("#error-summary a");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(refused.Document.QuerySelector($"main {link.GetAttribute("href")}")));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_category_that_is_gone_is_a_message_at_its_field(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var refused = await visitor.FillAsync(
            "/products/new", "/products", ("name", "Mug"), ("sku", "M-1"), ("price", "1"), ("stock", "1"), ("category_id", "4711"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEqual(string.Empty, refused.ErrorOf("category_id"));
        Assert.Equal("Mug", refused.ValueOf("name"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_taken_value_is_a_message_at_its_field(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        await ShopStock.CreateProductAsync(visitor, category, "First", "TAKEN", 1);

        var refused = await visitor.FillAsync(
            "/products/new", "/products", ("name", "Second"), ("sku", "TAKEN"), ("price", "1"), ("stock", "1"), ("category_id", category));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEqual(string.Empty, refused.ErrorOf("sku"));
        Assert.Equal("Second", refused.ValueOf("name"));
    }
}
