using System.Globalization;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Http;

/// <summary>Records for pages that need some: 2 categories and 27 products, so that a list has two pages.</summary>
internal static class ShopStock
{
    public const string UsedCategory = "Mugs & bowls";
    public const int Products = 27;

    private static readonly string[] Names =
    [
        "Oat stoneware mug",
        "Éclair plate",
        "100% linen towel",
        "a_b sample",
        "Harbour blue bowl with a name that is long enough to need a second line on a phone",
    ];

    private static readonly string[] States = ["draft", "live", "sold_out"];

    /// <summary>Fills an empty shop through its own forms.</summary>
    public static async Task FillAsync(RunningApp app)
    {
        using var visitor = new Visitor(app);
        var category = await CreateCategoryAsync(visitor, UsedCategory);
        await CreateCategoryAsync(visitor, "Linen");
        for (var i = 0; i < Products; i++)
        {
            var name = i < Names.Length ? Names[i] : $"Product {i:00}";
            await CreateProductAsync(visitor, category, name, $"SKU-{i:000}", (i * 3.5m) + 1, States[i % States.Length]);
        }
    }

    /// <summary>Creates a category and answers its id.</summary>
    public static async Task<string> CreateCategoryAsync(Visitor visitor, string name) =>
        IdOf(await visitor.FillAsync("/categories/new", "/categories", ("name", name)));

    /// <summary>Creates a product and answers its id.</summary>
    public static async Task<string> CreateProductAsync(
        Visitor visitor, string category, string name, string sku, decimal price, string status = "live") =>
        IdOf(await visitor.FillAsync(
            "/products/new",
            "/products",
            ("name", name),
            ("sku", sku),
            ("price", price.ToString("0.00", CultureInfo.InvariantCulture)),
            ("stock", "3"),
            ("status", status),
            ("category_id", category)));

    private static string IdOf(Answer answer)
    {
        Assert.True(answer.Status == System.Net.HttpStatusCode.SeeOther, $"{answer.Address} answered {answer.Status}: {answer.Text}");
        return answer.Location.Split('/')[^1];
    }
}
