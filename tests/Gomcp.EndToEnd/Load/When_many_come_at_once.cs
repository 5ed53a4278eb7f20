using System.Globalization;
using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;
using Gomcp.EndToEnd.Journeys;

namespace Gomcp.EndToEnd.Load;

/// <summary>Nothing fails, nothing gets stuck. The figures are kept in <c>artifacts/load.md</c>.</summary>
public sealed class When_many_come_at_once(Workshop workshop)
{
    private const int Products = 1000;
    private const int LoginSeconds = 6; // a password check takes a quarter of a second

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Everybody_is_answered(DatabaseKind database)
    {
        using var folder = new TemporaryFolder();
        var (app, password) = await workshop.StartSuppliesAsync(database, folder.File("log"));
        await using var running = app;
        using var admin = new Visitor(app);
        await admin.BecomeAdminAsync(password);
        await admin.FillAsync(Products);
        for (var i = 1; i <= 4; i++)
            await admin.FillAsync("/admin/users/new", "/admin/users", ("name", $"Person {i}"), ("email", $"person{i}@example.com"), ("role", "user"), ("password", MemberSteps.Password));

        await Wrk.GetAsync(app, "products", 1); // warms up
        await NoteAsync(database, "list of 20 from 1,000, visitor", await Wrk.GetAsync(app, "products", Wrk.Seconds));
        var created = await CreateAsync(app, admin);
        await NoteAsync(database, "create", created);
        await NoteAsync(database, "sign in", await SignInAsync(app));

        // What was sent when wrk hung up may have been done as well.
        var products = await TotalAsync(admin);
        Assert.InRange(products, Products + created.Answers, Products + created.Answers + 50);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/readyz")).Status);
        Assert.DoesNotContain("\"level\":\"ERROR\"", app.Log, StringComparison.Ordinal);
    }

    private async Task<LoadResult> CreateAsync(RunningApp app, Visitor admin)
    {
        var token = Token((await admin.GetAsync("/products/new")).ValueOf("csrf_token"));
        var form = $"csrf_token={token}&name=Oat+mug&sku=NEW-{{n}}&price=12.50&stock=5&status=live&available=on&released_on=2026-03-01&description=&category_id=1";
        return await Wrk.PostAsync(workshop.Repository, app, "/products", admin.Cookies, form, Wrk.Seconds);
    }

    private async Task<LoadResult> SignInAsync(RunningApp app)
    {
        using var visitor = new Visitor(app);
        var token = Token((await visitor.GetAsync("/login")).ValueOf("csrf_token"));
        var form = $"csrf_token={token}&email=person{{4}}@example.com&password={Uri.EscapeDataString(MemberSteps.Password)}";
        return await Wrk.PostAsync(workshop.Repository, app, "/login", visitor.Cookies, form, Math.Max(LoginSeconds, Wrk.Seconds));
    }

    private async Task NoteAsync(DatabaseKind database, string what, LoadResult result)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"| {database} | {what} | {result.PerSecond:0} | {result.Median} | {result.Slow} |\n");
        await File.AppendAllTextAsync(Path.Combine(workshop.Repository.Artifacts, "load.md"), row);
        Assert.True(result is { Refused: 0, Broken: 0, Answers: > 0 }, $"{database}, {what}: {result}");
    }

    private static async Task<long> TotalAsync(Visitor admin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/products?per=1", UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await admin.SendAsync(request);
        return (long)System.Text.Json.Nodes.JsonNode.Parse(answer.Document.Body!.TextContent)!["total"]!;
    }

    private static string Token(string value) => Uri.EscapeDataString(value);
}
