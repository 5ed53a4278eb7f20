using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Http;

/// <summary>Records for <see cref="LibraryProject"/>: more authors and tags than a form or a filter shows at once.</summary>
internal static class LibraryStock
{
    private const int Authors = 320;
    private const int Tags = 40;
    private const int Books = 8;

    /// <summary>Fills an empty library as a program does. Book n is by author n, has tag n, and follows book n - 1.</summary>
    public static async Task FillAsync(RunningApp app)
    {
        using var program = new Visitor(app);
        for (var n = 1; n <= Authors; n++)
            await CreateAsync(program, "/authors", new() { ["name"] = $"Author {n:000}" });
        for (var n = 1; n <= Tags; n++)
            await CreateAsync(program, "/tags", new() { ["name"] = $"Tag {n:00}" });
        for (var n = 1; n <= Books; n++)
            await CreateAsync(program, "/books", new() { ["title"] = $"Book {n}", ["author_id"] = n, ["tag_ids"] = new JsonArray(n), ["sequel_of_id"] = n == 1 ? null : n - 1 });
        await CreateAsync(program, "/teams", new() { ["name"] = "Reds" });
        await CreateAsync(program, "/players", new() { ["name"] = "Ann", ["team_id"] = 1 });
        await CreateAsync(program, "/teams", new() { ["name"] = "Blues", ["captain_id"] = 1 });
    }

    private static async Task CreateAsync(Visitor program, string path, JsonObject record)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create<JsonNode>(record) };
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await program.SendAsync(request);
        Assert.True(answer.Status == HttpStatusCode.Created, $"{path}: {answer.Status} {answer.Raw}");
    }
}
