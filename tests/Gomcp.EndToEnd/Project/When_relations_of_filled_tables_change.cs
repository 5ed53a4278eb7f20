using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;
using Gomcp.EndToEnd.Journeys;

namespace Gomcp.EndToEnd.Project;

/// <summary>
/// Tables of links, keys that hold another field than the id, and domains that refer to each other in a circle: they come,
/// change and go, and filled tables go through all of it in both directions.
/// </summary>
public sealed class When_relations_of_filled_tables_change(Workshop workshop)
{
    private const string Module = "example.com/library";
    private const string Moment = "'2026-01-02 03:04:05', '2026-01-02 03:04:05'";

    private const string Library = """
        {"name":"library","module":"example.com/library","generate":false,"domains":[
          {"name":"author","fields":[{"name":"name","type":"string","required":true}]},
          {"name":"language","fields":[{"name":"name","type":"string","required":true},{"name":"code","type":"slug","required":true,"unique":true,"max_length":12}]},
          {"name":"tag","fields":[{"name":"name","type":"string","required":true}],"relations":[{"name":"books","kind":"many_to_many"}]},
          {"name":"book","fields":[{"name":"title","type":"string","required":true}],"relations":[
            {"name":"author","required":true},
            {"name":"language","references":"code","foreign_key":"lang","required":true},
            {"name":"cover","target":"image","on_delete":"set_null"},
            {"name":"tags","kind":"many_to_many"},
            {"name":"sequels","kind":"many_to_many","target":"book","on_delete":"restrict"}]},
          {"name":"image","fields":[{"name":"path","type":"string","required":true}],"relations":[{"name":"book","required":true,"on_delete":"cascade"}]}]}
        """;

    // The migrations of these five tables, of the key that closes the circle, and of the two tables of links.
    private const int First = 8;

    private static readonly string[] Rows =
    [
        $"INSERT INTO authors (created_at, updated_at, name) VALUES ({Moment}, 'Ada'), ({Moment}, 'Ben')",
        $"INSERT INTO languages (created_at, updated_at, name, code) VALUES ({Moment}, 'English', 'en'), ({Moment}, 'Greek', 'el')",
        $"INSERT INTO tags (created_at, updated_at, name) VALUES ({Moment}, 'red'), ({Moment}, 'green')",
        $"INSERT INTO books (created_at, updated_at, title, author_id, lang, cover_id) VALUES ({Moment}, 'One', 1, 'en', NULL), ({Moment}, 'Two', 2, 'el', NULL)",
        $"INSERT INTO images (created_at, updated_at, path, book_id) VALUES ({Moment}, 'a.png', 1), ({Moment}, 'b.png', 2)",
        "UPDATE books SET cover_id = 2 WHERE id = 1",
        "INSERT INTO tag_books (tag_id, book_id) VALUES (1, 1), (2, 1), (2, 2)",
        "INSERT INTO book_sequels (book_id, sequel_id) VALUES (1, 2), (2, 2)",
    ];

    // Each is the books' whole definition, or another call.
    private static readonly (string Tool, string Arguments)[] Changes =
    [
        Book("""{"name":"author","foreign_key":"writer_id","on_delete":"cascade"},{"name":"language","references":"code","foreign_key":"lang"},{"name":"cover","target":"image"},{"name":"tags","kind":"many_to_many"}""", "sequels"),
        ("scaffold_domain", """{"project_dir":"library","generate":false,"name":"tag","fields":[{"name":"name","type":"string","required":true}],"remove":["books"]}"""),
        Book("""{"name":"author","foreign_key":"writer_id","on_delete":"cascade"},{"name":"tongue","was":"language","target":"language","references":"code","foreign_key":"lang"},{"name":"cover","target":"image","unique":true},{"name":"editors","kind":"many_to_many","target":"author"}""", "tags"),
        ("apply_spec", """{"project_dir":"library","generate":false,"spec":{"remove":["image","book"]}}"""),
    ];

    [Theory]
    [ClassData(typeof(OnEachDatabase))]
    internal async Task Nothing_is_lost_on_the_way_up_down_and_up(DatabaseKind kind)
    {
        var go = await workshop.GoAsync();
        var database = await workshop.DatabaseAsync(kind);
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Library)!);
        foreach (var (tool, arguments) in Changes)
            await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, tool, JsonNode.Parse(arguments)!);
        var project = Path.Combine(root.Path, "library");
        await File.WriteAllTextAsync(Path.Combine(project, FilledTables.Path), FilledTables.Test(Module, First, Rows), TestContext.Current.CancellationToken);

        var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = database.ServerDsn };
        var tests = GoTestRun.Parse(await go.RunAsync(project, environment, ["test", "-json", "./internal/database/..."]));
        await tests.ReportAsync(workshop.Repository, $"changed-relations-{kind}");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);
    }

    private static (string Tool, string Arguments) Book(string relations, string removed) =>
        ("scaffold_domain", $$"""{"project_dir":"library","generate":false,"name":"book","fields":[{"name":"title","type":"string","required":true}],"relations":[{{relations}}],"remove":["{{removed}}"]}""");
}
