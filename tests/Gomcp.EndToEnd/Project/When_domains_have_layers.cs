using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

/// <summary>A project with accounts whose domains have some layers only, code of somebody's own, and a service over two of them.</summary>
public sealed class When_domains_have_layers(Workshop workshop)
{
    private const string Depot = """
        {"name":"depot","module":"example.com/depot","auth":true,"user_management":true,"domains":[
          {"name":"note","layers":["repository"],"soft_delete":true,
           "fields":[{"name":"title","type":"string","required":true},{"name":"body","type":"text"},{"name":"state","type":"enum","options":["draft","live"]}],
           "methods":[{"layer":"repository","name":"CountAll","parameters":"ctx context.Context","returns":"(int64, error)",
             "body":"n, err := gorm.G[models.Note](r.db).Count(ctx, \"*\")\nif err != nil { return 0, fmt.Errorf(\"count notes: %w\", err) }\nreturn n, nil"}]},
          {"name":"word","layers":["model"],"fields":[{"name":"text","type":"string","required":true}]},
          {"name":"part","layers":["service"],"fields":[{"name":"sku","type":"string","required":true,"unique":true},{"name":"price","type":"decimal","min":0}],
           "relations":[{"name":"note"},{"name":"words","kind":"many_to_many"}]},
          {"name":"event","layers":["handler"],"group":"open","soft_delete":true,
           "fields":[{"name":"name","type":"string","required":true,"unique":true},{"name":"seats","type":"int","min":1}],"relations":[{"name":"part"}],
           "endpoints":[
            {"method":"GET","path":"/{id}/greeting","name":"greeting","doc":"Answers with a greeting.",
             "body":"id, err := web.ID(r, \"id\")\nif err != nil { h.site.Fail(w, r, err); return }\nevent, err := h.service.Get(r.Context(), id)\nif err != nil {\n  h.site.Fail(w, r, err)\n  return\n}\nswitch { case event.Seats == nil: h.site.JSON(w,r,http.StatusOK,form.Object{{Key:\"greeting\",Value:\"Come to \"+event.Name}})\ndefault:\nh.site.JSON(w, r, http.StatusOK, form.Object{\n{Key: \"greeting\", Value: strings.ToUpper(event.Name)},\n{Key: \"n\", Value: *event.Seats},\n})\n}"},
            {"method":"PATCH","path":"/{id}/seats","name":"book","body":"w.WriteHeader(http.StatusNoContent)"}]},
          {"name":"visit","layers":["handler"],"fields":[{"name":"done","type":"bool"}]},
          {"name":"order","fields":[{"name":"number","type":"string","required":true,"unique":true}],
           "relations":[{"name":"part"},{"name":"event"},{"name":"visit"},{"name":"words","kind":"many_to_many","in_list":true},{"name":"notes","kind":"has_many"}],
           "methods":[{"name":"Shout","parameters":"text string","returns":"string","body":"return strings.ToUpper(text)"}],
           "endpoints":[{"method":"POST","path":"/{id}/archive","name":"archive","body":"w.WriteHeader(http.StatusNoContent)"}]}],
         "services":[{"name":"checkout","over":["order","note"],"doc":"brings orders and notes together","methods":[
           {"name":"Both","parameters":"ctx context.Context, orderID, noteID uint64","returns":"string, error",
            "body":"order, err := s.orders.Get(ctx, orderID)\nif err != nil {\n\treturn \"\", err\n}\nnote, err := s.notes.Get(ctx, noteID)\nif err != nil {\n\treturn \"\", err\n}\nreturn order.String() + \": \" + note.String(), nil"}]}]}
        """;

    [Fact]
    public async Task It_is_checked_built_tested_and_answers()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Depot)!);
        var project = Path.Combine(root.Path, "depot");
        await go.AssertCleanAsync(project);
        var templ = await go.RunAsync(project, "tool", "templ", "fmt", "-fail", ".");
        Assert.True(templ.Succeeded, templ.AllOutput);

        var tests = GoTestRun.Parse(await go.RunAsync(project, "test", "-json", "./..."));
        await tests.ReportAsync(workshop.Repository, "layers");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.All((string[])["note", "part", "event", "visit", "order", "checkout"], name =>
            Assert.Contains(tests.PassedTests, test => test.StartsWith($"example.com/depot/internal/{name} ", StringComparison.Ordinal)));

        var executable = Path.Combine(root.Path, OperatingSystem.IsWindows() ? "web.exe" : "web");
        var build = await go.RunAsync(project, "build", "-o", executable, "./cmd/web");
        Assert.True(build.Succeeded, build.AllOutput);
        var database = await workshop.DatabaseAsync(DatabaseKind.Sqlite);
        await using var app = await RunningApp.StartAsync(executable, project, await database.CreateDatabaseAsync());
        await UseAsync(app);
    }

    private static async Task UseAsync(RunningApp app)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        var (status, created) = await SendAsync(http, HttpMethod.Post, "/events", "application/json", """{"name":"Regatta"}""");
        Assert.Equal(HttpStatusCode.Created, status);
        var path = $"/events/{JsonNode.Parse(created)!["id"]}";
        Assert.Equal((HttpStatusCode.OK, "{\"greeting\":\"Come to Regatta\"}\n"), await SendAsync(http, HttpMethod.Get, $"{path}/greeting", "application/json"));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(http, HttpMethod.Get, "/events/999/greeting", "*/*")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(http, HttpMethod.Patch, $"{path}/seats", "application/json", "{}")).Status);
        Assert.Equal(HttpStatusCode.NotAcceptable, (await SendAsync(http, HttpMethod.Get, "/events", "text/html")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(http, HttpMethod.Post, "/orders/1/archive", "application/json", "{}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(http, HttpMethod.Get, "/parts", "application/json")).Status);
        using var visitor = new Visitor(app);
        Assert.DoesNotContain("/events", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpClient http, HttpMethod method, string path, string accept, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
