using System.Net;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;
using Gomcp.EndToEnd.Journeys;

namespace Gomcp.EndToEnd.Load;

/// <summary>Everybody is answered, nothing gets stuck, and what was accepted is there. How fast that is, <c>bench/load</c> measures.</summary>
public sealed class When_many_come_at_once(Workshop workshop)
{
    private const int Products = 1000;
    private const int Many = 16;
    private const int People = 4;
    private const int AtOnePerson = 2; // An account takes no more than eight attempts at once.

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Everybody_is_answered(DatabaseKind database)
    {
        using var folder = new TemporaryFolder();
        var (app, password) = await workshop.StartSuppliesAsync(database, folder.File("log"));
        await using var running = app;
        using var admin = new Visitor(app);
        await admin.BecomeAdminAsync(password);
        await admin.FillAsync(Products);
        for (var i = 1; i <= People; i++)
            await admin.FillAsync("/admin/users/new", "/admin/users", ("name", $"Person {i}"), ("email", Email(i)), ("role", "user"), ("password", MemberSteps.Password));

        await SendAsync(app, "list, visitor", new("GET", "/products", "", ""), Many, seconds: 2);
        await SendAsync(app, "list, compressed", new("GET", "/products", "", "gzip"), Many, seconds: 1);
        await SendAsync(app, "list, signed in", new("GET", "/products", admin.Cookies, ""), Many, seconds: 2);
        var created = await CreateAsync(app, admin);
        await SignInAsync(app);

        // What was under way when wrk hung up may have been done as well: one request of each connection.
        Assert.InRange(await TotalAsync(admin), Products + created, Products + created + Many);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/readyz")).Status);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/admin/users")).Status);
        Assert.DoesNotContain("\"level\":\"ERROR\"", app.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("locked", app.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_counted()
    {
        var app = await workshop.EmptyShopAsync();
        var result = await Wrk.RunAsync(workshop.Repository, app, new("GET", "/nowhere", "", ""), connections: 2, seconds: 1);
        Assert.True(result.Answers > 0 && result.Refused >= result.Answers, $"{result}");
    }

    private async Task<int> CreateAsync(RunningApp app, Visitor admin)
    {
        var token = Uri.EscapeDataString((await admin.GetAsync("/products/new")).ValueOf("csrf_token"));
        var form = $"csrf_token={token}&name=Oat+mug&sku=NEW-{{n}}&price=12.50&stock=5&status=live&available=on&released_on=2026-03-01&description=&category_id=1";
        return await SendAsync(app, "create", new("POST", "/products", admin.Cookies, "", form), Many, seconds: 3);
    }

    private async Task SignInAsync(RunningApp app)
    {
        using var visitor = new Visitor(app);
        var token = Uri.EscapeDataString((await visitor.GetAsync("/login")).ValueOf("csrf_token"));
        var forms = Enumerable.Range(1, People)
            .Select(i => $"csrf_token={token}&email={Uri.EscapeDataString(Email(i))}&password={Uri.EscapeDataString(MemberSteps.Password)}");
        await SendAsync(app, "sign in", new("POST", "/login", visitor.Cookies, "", [.. forms]), People * AtOnePerson, seconds: 6);
    }

    private async Task<int> SendAsync(RunningApp app, string what, LoadRequest request, int connections, int seconds)
    {
        var result = await Wrk.RunAsync(workshop.Repository, app, request, connections, seconds);
        Assert.True(result is { Refused: 0, Broken: 0, Answers: > 0 }, $"{what}: {result}");
        return result.Answers;
    }

    private static async Task<int> TotalAsync(Visitor admin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/products?per=1", UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await admin.SendAsync(request);
        return (int)JsonNode.Parse(answer.Document.Body!.TextContent)!["total"]!;
    }

    private static string Email(int person) => $"person{person}@example.com";
}
