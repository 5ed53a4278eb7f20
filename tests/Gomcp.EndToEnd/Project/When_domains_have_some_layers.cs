using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

/// <summary>Domains that end at each layer, beside one that has them all: what is there is whole, and what speaks JSON only does so.</summary>
public sealed class When_domains_have_some_layers(Workshop workshop)
{
    private const string Parts = """
        {"name":"parts","domains":[
          {"name":"grade","layers":["model"],"fields":[{"name":"name","type":"string","required":true}]},
          {"name":"event","layers":["repository"],"fields":[{"name":"title","type":"string","required":true},{"name":"day","type":"date"},{"name":"kind","type":"enum","options":["a","b"]}]},
          {"name":"price","layers":["service"],"soft_delete":true,"fields":[{"name":"amount","type":"decimal","required":true,"min":0},{"name":"code","type":"slug","unique":true,"required":true}],"relations":[{"name":"event","on_delete":"cascade"}]},
          {"name":"reading","layers":["handler"],"fields":[{"name":"label","type":"string","required":true,"unique":true},{"name":"value","type":"float","required":true},{"name":"extra","type":"json"}],"relations":[{"name":"price"},{"name":"events","kind":"many_to_many"}]},
          {"name":"journal","layers":["handler"],"soft_delete":true,"fields":[{"name":"line","type":"text","required":true}],"relations":[{"name":"report"}]},
          {"name":"report","fields":[{"name":"title","type":"string","required":true}],"relations":[{"name":"reading","required":true},{"name":"grade"},{"name":"prices","kind":"many_to_many"},{"name":"journals","kind":"has_many"}]}]}
        """;

    [Fact]
    public async Task It_builds_its_own_tests_pass_and_programs_are_served()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Parts)!);
        var project = Path.Combine(root.Path, "parts");

        Assert.Equal("", (await go.FormatAsync(project, "-l", ".")).AllOutput);
        var vet = await go.RunAsync(project, "vet", "./...");
        Assert.True(vet.Succeeded, vet.AllOutput);
        var tests = GoTestRun.Parse(await go.RunAsync(project, "test", "-json", "./..."));
        await tests.ReportAsync(workshop.Repository, "layers");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);

        var executable = root.File("web");
        var build = await go.RunAsync(project, "build", "-o", executable, "./cmd/web");
        Assert.True(build.Succeeded, build.AllOutput);
        await using var app = await RunningApp.StartAsync(executable, project, await (await workshop.DatabaseAsync(DatabaseKind.Sqlite)).CreateDatabaseAsync());
        using var visitor = new Visitor(app);
        var made = await visitor.SendAsync(Request(HttpMethod.Post, "/readings", """{"label":"one","value":1.5,"extra":null,"price_id":null,"event_ids":[]}"""));
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal("one", (string?)JsonNode.Parse((await visitor.SendAsync(Request(HttpMethod.Get, made.Location, null))).Raw)!["label"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendAsync(Request(HttpMethod.Post, "/readings", """{"label":"","value":1}"""))).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/reports/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/prices")).Status);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? body)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute));
        request.Headers.Add("Accept", "application/json");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }
}
