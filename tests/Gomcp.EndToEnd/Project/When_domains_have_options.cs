using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;
using Gomcp.EndToEnd.Journeys;

namespace Gomcp.EndToEnd.Project;

/// <summary>Domains whose deleted records are kept, whose forms are dialogs and whose lists are cards.</summary>
public sealed class When_domains_have_options(Workshop workshop)
{
    private const string Studio = """
        {"name":"studio","module":"example.com/studio","domains":[
          {"name":"shelf","soft_delete":true,"layout":"cards",
           "fields":[{"name":"name","type":"string","required":true,"unique":true},{"name":"opened","type":"date"}]},
          {"name":"piece","soft_delete":true,"form_style":"dialog",
           "fields":[
            {"name":"name","type":"string","required":true},
            {"name":"number","type":"string","required":true,"unique":true},
            {"name":"mark","type":"int64","unique":true},
            {"name":"status","type":"enum","options":["draft","live"],"required":true}],
           "relations":[{"name":"shelf","required":true},{"name":"spare","target":"shelf","on_delete":"set_null"}]},
          {"name":"card","form_style":"dialog","layout":"cards",
           "fields":[{"name":"text","type":"string","required":true}],
           "relations":[{"name":"piece","on_delete":"cascade"}]}]}
        """;

    [Theory]
    [ClassData(typeof(OnEachDatabase))]
    internal async Task It_builds_and_its_own_tests_pass(DatabaseKind kind)
    {
        var go = await workshop.GoAsync();
        var database = await workshop.DatabaseAsync(kind);
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Studio)!);
        var project = Path.Combine(root.Path, "studio");
        if (kind is DatabaseKind.Sqlite)
            await go.AssertCleanAsync(project);
        var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = database.ServerDsn };
        var tests = GoTestRun.Parse(await go.RunAsync(project, environment, ["test", "-json", "./..."]));
        await tests.ReportAsync(workshop.Repository, $"options-{kind}");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);
    }
}
