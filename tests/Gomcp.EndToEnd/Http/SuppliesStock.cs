using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Http;

/// <summary>Records for <see cref="GoProjects.MembersRequests.Supplies"/>.</summary>
internal static class SuppliesStock
{
    private static readonly string[] States = ["draft", "live", "sold_out"];

    /// <summary>Makes ten categories, and products that belong to them, as a program does.</summary>
    public static async Task FillAsync(this Visitor admin, int products)
    {
        for (var i = 0; i < 10; i++)
            await admin.CreateAsync("/categories", new JsonObject { ["name"] = $"Category {i}" });
        for (var i = 0; i < products; i++)
        {
            await admin.CreateAsync("/products", new JsonObject
            {
                ["name"] = $"Product {i:0000}",
                ["sku"] = $"SKU-{i:0000}",
                ["price"] = $"{i % 97}.50",
                ["stock"] = i % 50,
                ["status"] = States[i % States.Length],
                ["available"] = i % 2 == 0,
                ["released_on"] = "2026-03-01",
                ["description"] = "Made of oak, oiled twice.",
                ["category_id"] = (i % 10) + 1,
            });
        }
    }
}
