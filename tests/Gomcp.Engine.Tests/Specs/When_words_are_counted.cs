using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_words_are_counted
{
    [Theory]
    [InlineData("box", "boxes")]
    [InlineData("person", "people")]
    [InlineData("news", "news")]
    [InlineData("series", "series")]
    [InlineData("species", "species")]
    [InlineData("address", "addresses")]
    [InlineData("category", "categories")]
    [InlineData("status", "statuses")]
    [InlineData("bus", "buses")]
    [InlineData("quiz", "quizzes")]
    [InlineData("analysis", "analyses")]
    [InlineData("emphasis", "emphases")]
    [InlineData("child", "children")]
    [InlineData("woman", "women")]
    [InlineData("shelf", "shelves")]
    [InlineData("knife", "knives")]
    [InlineData("leaf", "leaves")]
    [InlineData("hero", "heroes")]
    [InlineData("photo", "photos")]
    [InlineData("key", "keys")]
    [InlineData("day", "days")]
    [InlineData("city", "cities")]
    [InlineData("tie", "ties")]
    [InlineData("movie", "movies")]
    [InlineData("cookie", "cookies")]
    [InlineData("menu", "menus")]
    [InlineData("taxi", "taxis")]
    [InlineData("wiki", "wikis")]
    [InlineData("api", "apis")]
    [InlineData("cache", "caches")]
    [InlineData("niche", "niches")]
    [InlineData("match", "matches")]
    [InlineData("wish", "wishes")]
    [InlineData("class", "classes")]
    [InlineData("process", "processes")]
    [InlineData("house", "houses")]
    [InlineData("warehouse", "warehouses")]
    [InlineData("cause", "causes")]
    [InlineData("excuse", "excuses")]
    [InlineData("octopus", "octopuses")]
    [InlineData("virus", "viruses")]
    [InlineData("campus", "campuses")]
    [InlineData("lens", "lenses")]
    [InlineData("gas", "gases")]
    [InlineData("case", "cases")]
    [InlineData("database", "databases")]
    [InlineData("purchase", "purchases")]
    [InlineData("expense", "expenses")]
    [InlineData("licence", "licences")]
    [InlineData("size", "sizes")]
    [InlineData("prize", "prizes")]
    [InlineData("waltz", "waltzes")]
    [InlineData("tax", "taxes")]
    [InlineData("index", "indices")]
    [InlineData("matrix", "matrices")]
    [InlineData("sms", "smses")]
    [InlineData("data", "data")]
    [InlineData("sheep", "sheep")]
    [InlineData("issue", "issues")]
    [InlineData("employee", "employees")]
    [InlineData("cause2", "cause2s")]
    [InlineData("x", "xes")]
    public void Singular_and_plural_lead_to_each_other(string singular, string plural)
    {
        Assert.Equal(plural, Inflector.Pluralize(singular));
        Assert.Equal(singular, Inflector.Singularize(plural));
        Assert.Equal(singular, Inflector.Singularize(singular));
    }

    [Theory]
    [InlineData("OrderItems", "order_item", "order_items")]
    [InlineData("product categories", "product_category", "product_categories")]
    [InlineData("News", "news", "news")]
    [InlineData("MailingAddress", "mailing_address", "mailing_addresses")]
    [InlineData("HTTPServers", "http_server", "http_servers")]
    public void Only_the_last_word_is_counted(string text, string singular, string plural)
    {
        var name = DomainName.Of(DomainName.Normalize(text)!);
        Assert.Equal((singular, plural), (name.Singular.Snake, name.Plural.Snake));
        Assert.Equal(name, DomainName.Of(DomainName.Normalize(name.Plural.Snake)!));
    }
}
