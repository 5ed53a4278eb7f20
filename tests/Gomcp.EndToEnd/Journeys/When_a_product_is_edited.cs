using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_product_is_edited(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task The_new_values_are_kept_and_optional_ones_can_be_cleared(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var mugs = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var linen = await ShopStock.CreateCategoryAsync(visitor, "Linen");
        var product = await ShopStock.CreateProductAsync(visitor, mugs, "Mug", "M-1", 5);
        await SaveAsync(visitor, product, ("description", "Soft"), ("available_from", "2027-01-01"), ("featured", "true"));

        var saved = await SaveAsync(
            visitor, product, ("name", "Towel"), ("price", "7.25"), ("description", ""), ("available_from", ""), ("category_id", linen));
        var form = await visitor.GetAsync($"/products/{product}/edit");

        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal("Towel", form.ValueOf("name"));
        Assert.Equal("7.25", form.ValueOf("price"));
        Assert.Equal(string.Empty, form.ValueOf("description"));
        Assert.Equal(string.Empty, form.ValueOf("available_from"));
        Assert.Equal(linen, form.ValueOf("category_id"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Saving_it_unchanged_is_no_error(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var product = await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        Assert.Equal(HttpStatusCode.SeeOther, (await SaveAsync(visitor, product)).Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_refused_change_changes_nothing(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var product = await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        var refused = await SaveAsync(visitor, product, ("name", "Changed"), ("price", "much"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Changed", refused.ValueOf("name"));
        Assert.Equal("Mug", (await visitor.GetAsync($"/products/{product}/edit")).ValueOf("name"));
    }

    private static Task<Answer> SaveAsync(Visitor visitor, string product, params IReadOnlyList<(string Name, string Value)> typed) =>
        visitor.FillAsync($"/products/{product}/edit", $"/products/{product}", typed);
}
