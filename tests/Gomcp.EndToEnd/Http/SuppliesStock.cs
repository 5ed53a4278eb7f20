using System.Net;
using System.Net.Http.Json;
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
            await CreateAsync(admin, "/categories", new JsonObject { ["name"] = $"Category {i}" });
        for (var i = 0; i < products; i++)
        {
            await CreateAsync(admin, "/products", new JsonObject
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

    private static async Task CreateAsync(Visitor admin, string path, JsonNode record)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(record) };
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await admin.SendAsync(request);
        Assert.True(answer.Status == HttpStatusCode.Created, $"{path}: {answer.Status} {answer.Text}");
    }
}
