using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_product_is_created(Workshop workshop)
{
    private const string Name = "Éclair <b>plate</b> & 'saucer' 🫖";

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Its_page_shows_what_was_typed(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, ShopStock.UsedCategory);

        var created = await visitor.FillAsync(
            "/products/new",
            "/products",
            ("name", Name),
            ("sku", "EP-1"),
            ("price", "1234.50"),
            ("stock", "7"),
            ("status", "sold_out"),
            ("description", "First line\nSecond line"),
            ("available_from", "2027-02-28"),
            ("featured", "true"),
            ("category_id", category));
        var page = await visitor.FollowAsync(created);

        Assert.Equal(HttpStatusCode.SeeOther, created.Status);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(Name, page.Heading, StringComparison.Ordinal);
        foreach (var shown in new[] { "EP-1", "1,234.50", "Sold out", "First line", "Second line", "Yes", ShopStock.UsedCategory })
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.Contains("Product created.", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Its_form_opens_again_with_the_same_values(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, ShopStock.UsedCategory);
        var product = await ShopStock.CreateProductAsync(visitor, category, Name, "EP-1", 9.99m, "draft");

        var form = await visitor.GetAsync($"/products/{product}/edit");

        Assert.Equal(Name, form.ValueOf("name"));
        Assert.Equal("9.99", form.ValueOf("price"));
        Assert.Equal("draft", form.ValueOf("status"));
        Assert.Equal(category, form.ValueOf("category_id"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task The_message_is_shown_once(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        await ShopStock.CreateCategoryAsync(visitor, "Linen");

        var first = await visitor.GetAsync("/categories");
        var second = await visitor.GetAsync("/categories");

        Assert.Contains("Category created.", first.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Category created.", second.Document.Body!.TextContent, StringComparison.Ordinal);
    }
}
