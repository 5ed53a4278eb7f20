using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

/// <summary>Every kind of relation, to a domain, twice to it, to itself, in a circle and to users: the project's own tests pass on each database.</summary>
public sealed class When_domains_are_related(Workshop workshop)
{
    // The links of a thing have a column that is called like the thing's own key.
    private const string Museum = """
        {"name":"museum","domains":[
          {"name":"keeper","fields":[{"name":"name","type":"string","required":true}],"relations":[{"name":"things","kind":"has_many"}]},
          {"name":"thing","fields":[{"name":"name","type":"string","required":true},{"name":"code","type":"slug","required":true,"unique":true,"max_length":40}],"relations":[
            {"name":"keeper","required":true},
            {"name":"keepers","kind":"many_to_many"},
            {"name":"parent","target":"thing"},
            {"name":"twins","kind":"many_to_many","target":"thing"},
            {"name":"plate","kind":"has_one"},
            {"name":"favourite","target":"visit","on_delete":"set_null"}]},
          {"name":"plate","fields":[{"name":"words","type":"text"}],"relations":[{"name":"thing","required":true,"unique":true,"on_delete":"cascade"}]},
          {"name":"visit","fields":[{"name":"day","type":"date","required":true}],"relations":[
            {"name":"host","target":"keeper","required":true},
            {"name":"guest","target":"keeper"},
            {"name":"thing","references":"code","foreign_key":"thing_code"},
            {"name":"things","kind":"many_to_many","join_table":"seen_things","required":true}]}]}
        """;

    private const string Club = """
        {"name":"club","auth":true,"user_management":true,"domains":[
          {"name":"post","group":"public","fields":[{"name":"title","type":"string","required":true}],"relations":[
            {"name":"author","target":"User","required":true},
            {"name":"editor","target":"users","on_delete":"set_null"},
            {"name":"readers","kind":"many_to_many","target":"user"}]},
          {"name":"profile_card","fields":[{"name":"words","type":"text"}],"relations":[{"name":"user","required":true,"unique":true,"on_delete":"cascade"},{"name":"post"}]},
          {"name":"note","group":"admin","fields":[{"name":"body","type":"string"}],"relations":[{"name":"owner","target":"user","display_field":"email","foreign_key":"owned_by"}]}]}
        """;

    [Theory]
    [InlineData(Museum, "museum", "keeper", "thing", "plate", "visit")]
    [InlineData(Club, "club", "post", "profilecard", "note", "users")]
    public async Task It_builds_and_its_own_tests_pass_on_each_database(string request, string name, params string[] packages)
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(request)!);
        var project = Path.Combine(root.Path, name);

        await go.AssertCleanAsync(project);
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var database = await workshop.DatabaseAsync(kind);
            var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = database.ServerDsn };
            var tests = GoTestRun.Parse(await go.RunAsync(
                project, environment, ["test", "-json", "./internal/database/migrations", .. packages.Select(package => $"./internal/{package}")]));
            await tests.ReportAsync(workshop.Repository, $"related-{name}-{kind}");
            Assert.True(tests.Failures.Count == 0, $"{kind}\n{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
            Assert.NotEqual(0, tests.Passed);
        }
    }
}
