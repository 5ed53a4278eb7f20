using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Scanners;

/// <summary>Scanners that we did not write find nothing but what is explained here; and they do find what is there.</summary>
public sealed class When_scanners_look_for_holes(Workshop workshop)
{
    private static readonly Dictionary<(string Kind, string Info), string> Explained = new()
    {
        [("HTTP Secure Headers", "X-Frame-Options is not set")] = "frame-ancestors 'none' in the Content-Security-Policy takes its place",
        [("HTTP Secure Headers", "X-XSS-Protection is not set")] = "browsers have taken that filter out; the Content-Security-Policy allows no inline script",
        [("HTTP Secure Headers", "Strict-Transport-Security is not set")] = "the test runs on plain http; a generated test asserts it on https",
        [("Secure Flag cookie", "Secure flag is not set in the cookie : session")] = "as above",
        [("Secure Flag cookie", "Secure flag is not set in the cookie : csrf")] = "as above",
    };

    [Fact]
    public async Task Wapiti_finds_nothing_as_an_admin()
    {
        await using var app = await StartAsync();
        using var admin = new Visitor(app.App);
        await admin.BecomeAdminAsync(app.Password);
        await admin.FillAsync(products: 3);
        await admin.GetAsync("/products/new"); // for the cookie of the forms

        var found = await Wapiti.ScanAsync(app.App.Address, admin.Cookies, crawlSeconds: 20, attackSeconds: 5, "products/new", "orders/new");

        AssertExplained(found);
        var log = AccessLog.Of(app.App);
        Assert.True(log.Count("POST", "/products") > 0, "it sent no form of a domain");
        AssertForms(log);
        Assert.True(log.Count("GET", "/orders/new") > 0 && log.Count("GET", "/admin/users") > 0, "it was not signed in");
        Assert.True(log.Count(303) > 10, "no form was accepted");
        AssertScanned(log, requests: 500);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/admin/users")).Status); // signed in to the end
    }

    [Fact]
    public async Task Wapiti_finds_nothing_as_a_visitor()
    {
        await using var app = await StartAsync();
        using var admin = new Visitor(app.App);
        await admin.BecomeAdminAsync(app.Password);
        await admin.FillAsync(products: 3);

        var found = await Wapiti.ScanAsync(app.App.Address, cookies: "", crawlSeconds: 10, attackSeconds: 3, "login", "register");

        AssertExplained(found);
        var log = AccessLog.Of(app.App);
        AssertForms(log);
        AssertScanned(log, requests: 150);
    }

    [Fact]
    public async Task Sqlmap_gets_nothing_past_the_parameters_of_a_list()
    {
        await using var app = await StartAsync();
        using var admin = new Visitor(app.App);
        await admin.BecomeAdminAsync(app.Password);
        await admin.FillAsync(products: 30);

        var report = await Sqlmap.TryAsync(new Uri(app.App.Address, "products?q=mug&sort=name&status.is=live&price.min=1&category_id.has=Cat"));

        Assert.False(report.Injectable, report.Output);
        AssertScanned(AccessLog.Of(app.App), requests: 100);
    }

    [Fact]
    public async Task Sqlmap_gets_nothing_past_the_login()
    {
        await using var app = await StartAsync();
        using var visitor = new Visitor(app.App);
        var token = Uri.EscapeDataString((await visitor.GetAsync("/login")).ValueOf("csrf_token"));

        var report = await Sqlmap.TryAsync(
            new Uri(app.App.Address, "login"),
            "--data", $"csrf_token={token}&email=maren%40example.com&password=wrong", "-p", "email", "--cookie", visitor.Cookies,
            "--tamper", "xforwardedfor"); // Each request comes from another address, or there were 30 of them.

        Assert.False(report.Injectable, report.Output);
        var log = AccessLog.Of(app.App);
        Assert.True(log.Count("POST", "/login") > 20, report.Output);
        AssertScanned(log, requests: 20);
    }

    [Fact]
    public async Task They_find_holes_that_are_there()
    {
        var port = FreePort.Take();
        var script = Path.Combine(workshop.Repository.Root, "tests", "Gomcp.EndToEnd", "Scanners", "Holes.py");
        await using var shop = TiedProcess.Start(new Command(await Wapiti.PythonAsync(), script, $"{port}"));
        var site = new Uri($"http://127.0.0.1:{port}/");
        using var http = new HttpClient { BaseAddress = site };
        await shop.WaitUntilAsync("the shop with holes", stop => AnswersAsync(http, stop), TimeSpan.FromSeconds(30));

        var found = await Wapiti.ScanAsync(site, cookies: "", crawlSeconds: 10, attackSeconds: 10);
        var report = await Sqlmap.TryAsync(new Uri(site, "search?q=mug"));

        Assert.Contains(found, finding => finding is { Kind: "Cross Site Scripting", Parameter: "q" });
        Assert.Contains(found, finding => finding is { Kind: "HTTP Secure Headers", Info: "X-Content-Type-Options is not set" });
        Assert.True(report.Injectable, report.Output);
    }

    private async Task<ScannedApp> StartAsync()
    {
        var folder = new TemporaryFolder();
        var (app, password) = await workshop.StartSuppliesAsync(DatabaseKind.Sqlite, folder.File("log"));
        return new ScannedApp(app, password, folder);
    }

    private static void AssertExplained(IReadOnlyList<WapitiFinding> found)
    {
        Assert.DoesNotContain(found, finding => !Explained.ContainsKey((finding.Kind, finding.Info)));
        Assert.NotEmpty(found); // what is explained is there
    }

    private static void AssertForms(AccessLog log)
    {
        var sent = log.Requests.Count(request => request is { Method: "POST", Status: not 429 });
        Assert.True(sent > 20, $"it sent {sent} forms");
    }

    /// <summary>The scanner got through to the application. Attempts to sign in are throttled, the first thirty aside.</summary>
    private static void AssertScanned(AccessLog log, int requests)
    {
        var answered = log.Requests.Count - log.Count(429);
        Assert.True(answered > requests, $"{answered} of {log.Requests.Count} requests were answered");
        Assert.Equal(0, log.Count(500));
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            return (await http.GetAsync(new Uri("/", UriKind.Relative), cancellationToken)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
