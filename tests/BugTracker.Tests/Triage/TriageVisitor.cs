using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BugTracker.Contracts;
using BugTracker.TestSupport;

namespace BugTracker.Tests.Triage;

/// <summary>A browser without a screen: cookies, forms, no scripts.</summary>
public sealed partial class TriageVisitor : IAsyncDisposable
{
    private readonly HttpClient http;
    private readonly CookieContainer cookies = new();
    private LocalTracker tracker = null!;

    private TriageVisitor() => http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, UseProxy = false });

    public Uri Address => tracker.Address;

    public string Log => tracker.Log;

    public static async Task<TriageVisitor> ComeAsync() => new() { tracker = await LocalTracker.StartAsync() };

    public static async Task<TriageVisitor> LogInAsync()
    {
        var visitor = await ComeAsync();
        using var answer = await visitor.PostAsync("/triage/login", new() { ["key"] = LocalTracker.Key });
        Assert.Equal("/triage", answer.Headers.Location!.ToString());
        return visitor;
    }

    public async Task<string> ReportAsync(string title, string description = "Always.")
    {
        using var client = tracker.Client(withKey: false);
        using var content = new StringContent(JsonSerializer.Serialize(new BugReport(title, description), BugTrackerJson.Default.BugReport), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/bugs", UriKind.Relative), content);
        return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(), BugTrackerJson.Default.BugReceipt)!.Id;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(Address, path));

    public async Task<string> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await http.PostAsync(new Uri(Address, path), content);
    }

    /// <summary>The token in the forms of a page.</summary>
    public async Task<string> FormTokenAsync(string path) => FormToken().Match(await PageAsync(path)).Groups[1].Value;

    public string CookieValue() => cookies.GetCookies(Address)["triage"]!.Value;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await tracker.DisposeAsync();
    }

    [GeneratedRegex("name=\"form_token\" value=\"([0-9a-f]+)\"")]
    private static partial Regex FormToken();
}
