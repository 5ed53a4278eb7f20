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
            await program.CreateAsync("/authors", new JsonObject { ["name"] = $"Author {n:000}" });
        for (var n = 1; n <= Tags; n++)
            await program.CreateAsync("/tags", new JsonObject { ["name"] = $"Tag {n:00}" });
        for (var n = 1; n <= Books; n++)
            await program.CreateAsync("/books", new JsonObject { ["title"] = $"Book {n}", ["author_id"] = n, ["tag_ids"] = new JsonArray(n), ["sequel_of_id"] = n == 1 ? null : n - 1 });
        await program.CreateAsync("/teams", new JsonObject { ["name"] = "Reds" });
        await program.CreateAsync("/players", new JsonObject { ["name"] = "Ann", ["team_id"] = 1 });
        await program.CreateAsync("/teams", new JsonObject { ["name"] = "Blues", ["captain_id"] = 1 });
    }
}
