using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_every_link_is_followed(Workshop workshop)
{
    [Fact]
    public async Task None_leads_nowhere_in_an_empty_shop()
    {
        using var visitor = new Visitor(await workshop.EmptyShopAsync());
        var crawl = new LinkCrawl(visitor, limit: 200);

        Assert.Empty(await crawl.RunAsync("/"));
        Assert.InRange(crawl.Visited, 8, 200);
    }

    [Fact]
    public async Task None_leads_nowhere_in_a_filled_shop()
    {
        using var visitor = new Visitor(await workshop.FilledShopAsync());
        var crawl = new LinkCrawl(visitor, limit: 1000);

        Assert.Empty(await crawl.RunAsync("/"));
        Assert.InRange(crawl.Visited, ShopStock.Products * 3, 1000);
    }
}
