using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_the_shop_starts(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task It_is_alive_and_ready(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/healthz")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/readyz")).Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Its_empty_lists_offer_the_first_step(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var list = await visitor.GetAsync("/products");

        Assert.Contains("No products yet", list.Text, StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector("main a[href='/products/new']"));
        Assert.Null(list.Document.QuerySelector("main [role=search]"));
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Its_start_page_leads_to_every_domain(DatabaseKind database)
    {
        await using var app = await workshop.StartShopAsync(database);
        using var visitor = new Visitor(app);

        var home = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.NotNull(home.Document.QuerySelector("main a[href='/categories']"));
        Assert.NotNull(home.Document.QuerySelector("main a[href='/products']"));
    }
}
