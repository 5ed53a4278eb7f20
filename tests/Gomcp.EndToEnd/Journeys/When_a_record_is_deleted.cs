using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_record_is_deleted(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task It_is_gone_after_the_question(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var product = await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        var question = await visitor.GetAsync($"/products/{product}/delete");
        Assert.Contains("Delete Mug?", question.Heading, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/products/{product}")).Status);

        var deleted = await visitor.SubmitAsync(question.Form($"/products/{product}"));

        Assert.Equal(HttpStatusCode.SeeOther, deleted.Status);
        Assert.Contains("Product deleted.", (await visitor.FollowAsync(deleted)).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/products/{product}")).Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_record_that_others_need_stays(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        var product = await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);

        var question = await visitor.GetAsync($"/categories/{category}/delete");
        Assert.Contains("to be moved or deleted first", question.Text, StringComparison.Ordinal);
        Assert.Null(question.Document.QuerySelector("main form .btn-danger"));

        var refused = await visitor.SubmitAsync(question.Form($"/categories/{category}"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("was not deleted", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/categories/{category}")).Status);

        await visitor.FillAsync($"/products/{product}/delete", $"/products/{product}");
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.FillAsync($"/categories/{category}/delete", $"/categories/{category}")).Status);
    }
}
