using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;
using Gomcp.EndToEnd.Journeys;

namespace Gomcp.EndToEnd.Project;

/// <summary>A project whose domains change call by call, and whose filled tables go through all of it in both directions.</summary>
public sealed class When_filled_tables_are_changed(Workshop workshop)
{
    private const string Module = "example.com/harbour";
    private const string Moment = "'2026-01-02 03:04:05'";

    private const string Harbour = """
        {"name":"harbour","module":"example.com/harbour","generate":false,"domains":[
          {"name":"port","fields":[{"name":"name","type":"string","required":true,"unique":true}],
           "relations":[{"name":"parent","target":"port","on_delete":"set_null"}]},
          {"name":"boat","fields":[
            {"name":"name","type":"string","required":true},
            {"name":"length","type":"int","required":true,"min":1},
            {"name":"status","type":"enum","options":["afloat","ashore"],"required":true},
            {"name":"price","type":"decimal"},
            {"name":"launched","type":"date"},
            {"name":"note","type":"text"},
            {"name":"data","type":"json"},
            {"name":"mark","type":"uuid"}],
           "relations":[{"name":"port","required":true}]}]}
        """;

    private static readonly string[] Rows =
    [
        $"INSERT INTO ports (created_at, updated_at, name, parent_id) VALUES ({Moment}, {Moment}, 'North', NULL)",
        $"INSERT INTO ports (created_at, updated_at, name, parent_id) VALUES ({Moment}, {Moment}, 'South ''quay''', 1)",
        "INSERT INTO boats (created_at, updated_at, name, length, status, price, launched, note, data, mark, port_id) VALUES "
            + $"({Moment}, {Moment}, 'Tern', 9, 'afloat', 1200.50, '2001-02-03', 'éü 🐙', '{{\"a\": 1}}', '0f8fad5b-d9cb-469f-a165-70867728950e', 1)",
        "INSERT INTO boats (created_at, updated_at, name, length, status, price, launched, note, data, mark, port_id) VALUES "
            + $"({Moment}, {Moment}, 'Skua', 12, 'ashore', NULL, NULL, NULL, NULL, NULL, 2)",
    ];

    // Each is the boats' whole definition, or another call.
    private static readonly (string Tool, string Arguments)[] Changes =
    [
        Boat("""{"name":"name","type":"string","required":true},{"name":"length","type":"int","required":true,"min":1},{"name":"status","type":"enum","options":["afloat","ashore"],"required":true},{"name":"price","type":"decimal"},{"name":"launched","type":"date"},{"name":"note","type":"text"},{"name":"data","type":"json"},{"name":"mark","type":"uuid"},{"name":"weight","type":"float"}"""),
        Boat("""{"name":"name","type":"string","required":true},{"name":"metres","was":"length","type":"int64","required":true,"min":1,"max":500},{"name":"status","type":"enum","options":["afloat","ashore","sunk"],"required":true,"default":"afloat"},{"name":"price","type":"decimal"},{"name":"launched","type":"date"},{"name":"note","type":"text"},{"name":"data","type":"json"},{"name":"mark","type":"uuid"},{"name":"weight","type":"float"}"""),
        Boat("""{"name":"name","type":"text","required":true},{"name":"metres","type":"decimal","required":true},{"name":"status","type":"string"},{"name":"number","type":"string","required":true,"unique":true},{"name":"crew","type":"int","required":true,"min":1},{"name":"built","type":"datetime","required":true},{"name":"seen","type":"date","required":true},{"name":"wake","type":"time","default":"06:30"},{"name":"papers","type":"json","required":true},{"name":"hull","type":"enum","options":["wood","steel"],"required":true},{"name":"insured","type":"bool"},{"name":"key_code","type":"uuid","required":true},{"name":"mail","type":"email","required":true,"unique":true},{"name":"weight","type":"float"}""", remove: "price,launched,note,data,mark"),
        Boat("""{"name":"name","type":"string","required":true,"max_length":60,"unique":true},{"name":"metres","type":"int","required":true,"index":true},{"name":"status","type":"enum","options":["afloat","ashore"]},{"name":"number","type":"string"},{"name":"crew","type":"uint","required":true},{"name":"weight","type":"float"}""", """{"name":"port","on_delete":"set_null"},{"name":"winter_port","target":"port","on_delete":"cascade"}""", remove: "built,seen,wake,papers,hull,insured,key_code,mail"),
        Boat("""{"name":"name","type":"string","required":true,"max_length":60,"unique":true},{"name":"metres","type":"int","required":true,"index":true},{"name":"status","type":"enum","options":["afloat","ashore"]},{"name":"number","type":"string"},{"name":"crew","type":"uint","required":true},{"name":"weight","type":"float"}""", """{"name":"home_port","was":"port","target":"port","required":true,"on_delete":"cascade"}""", remove: "winter_port"),
        ("scaffold_domain", """{"project_dir":"harbour","generate":false,"name":"vessel","was":"boat","fields":[{"name":"name","type":"string","required":true,"max_length":60,"unique":true},{"name":"metres","type":"int","required":true,"index":true},{"name":"status","type":"enum","options":["afloat","ashore"]},{"name":"number","type":"string"},{"name":"crew","type":"uint","required":true},{"name":"weight","type":"float"}],"relations":[{"name":"home_port","target":"port","required":true,"on_delete":"cascade"}]}"""),
        ("apply_spec", """{"project_dir":"harbour","generate":false,"spec":{"domains":[{"name":"crate","fields":[{"name":"code","type":"slug","required":true}],"relations":[{"name":"vessel","on_delete":"set_null"}]},{"name":"port","fields":[{"name":"title","was":"name","type":"string","required":true,"unique":true},{"name":"depth","type":"int","default":3}],"relations":[{"name":"region","was":"parent","target":"port","on_delete":"set_null"}]}]}}"""),
        ("apply_spec", """{"project_dir":"harbour","generate":false,"spec":{"domains":[{"name":"port","soft_delete":true,"fields":[{"name":"title","type":"string","required":true,"unique":true},{"name":"depth","type":"int","default":3}],"relations":[{"name":"region","target":"port","on_delete":"set_null"}]}]}}"""),
        ("apply_spec", """{"project_dir":"harbour","generate":false,"spec":{"domains":[{"name":"port","soft_delete":true,"fields":[{"name":"title","type":"string","required":true,"unique":true},{"name":"depth","type":"int","default":3},{"name":"code","type":"string","unique":true}],"relations":[{"name":"region","target":"port","on_delete":"set_null"}]}]}}"""),
        ("apply_spec", """{"project_dir":"harbour","generate":false,"spec":{"domains":[{"name":"port","soft_delete":false,"fields":[{"name":"title","type":"string","required":true,"unique":true},{"name":"depth","type":"int","default":3},{"name":"code","type":"string","unique":true}],"relations":[{"name":"region","target":"port","on_delete":"set_null"}]}]}}"""),
        ("apply_spec", """{"project_dir":"harbour","generate":false,"spec":{"remove":["crate","vessel"]}}"""),
    ];

    [Theory]
    [ClassData(typeof(OnEachDatabase))]
    internal async Task Nothing_is_lost_on_the_way_up_down_and_up(DatabaseKind kind)
    {
        var go = await workshop.GoAsync();
        var database = await workshop.DatabaseAsync(kind);
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Harbour)!);
        foreach (var (tool, arguments) in Changes)
            await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, tool, JsonNode.Parse(arguments)!);
        var project = Path.Combine(root.Path, "harbour");
        await File.WriteAllTextAsync(Path.Combine(project, FilledTables.Path), FilledTables.Test(Module, first: 2, Rows), TestContext.Current.CancellationToken);

        var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = database.ServerDsn };
        var tests = GoTestRun.Parse(await go.RunAsync(project, environment, ["test", "-json", "./internal/database/..."]));
        await tests.ReportAsync(workshop.Repository, $"changed-tables-{kind}");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);
    }

    private static (string Tool, string Arguments) Boat(string fields, string relations = """{"name":"port","required":true}""", string remove = "") =>
        ("scaffold_domain", $$"""{"project_dir":"harbour","generate":false,"name":"boat","fields":[{{fields}}],"relations":[{{relations}}],"remove":[{{string.Join(',', remove.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => $"\"{name}\""))}}]}""");
}
