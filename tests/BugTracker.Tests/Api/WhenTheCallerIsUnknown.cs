namespace BugTracker.Tests.Api;

public sealed class WhenTheCallerIsUnknown
{
    [Theory]
    [InlineData("GET", "/bugs")]
    [InlineData("GET", "/bugs/00000000000000000000000000000000")]
    [InlineData("HEAD", "/bugs")]
    [InlineData("POST", "/bugs/00000000000000000000000000000000/close")]
    public async Task Everything_but_reporting_is_forbidden(string method, string path)
    {
        await using var api = new ApiHarness();
        Assert.Equal(403, (await api.SendAsync(method, path, withKey: false)).Status);
    }

    [Theory]
    [InlineData("DELETE", "/bugs", 405)]
    [InlineData("POST", "/bugs/00000000000000000000000000000000", 405)]
    [InlineData("GET", "/bugs/00000000000000000000000000000000/close", 405)]
    [InlineData("GET", "/", 404)]
    [InlineData("GET", "/bugs/a/b/c", 404)]
    [InlineData("GET", "/bugs/../bugs", 404)]
    public async Task What_the_api_does_not_have_is_told_apart(string method, string path, int status)
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync(method, path, withKey: false);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 405, answer.Headers.ContainsKey("Allow"));
    }

    [Theory]
    [InlineData("/bugs", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/bugs/00000000000000000000000000000000", "GET, HEAD, OPTIONS")]
    [InlineData("/bugs/00000000000000000000000000000000/close", "POST, OPTIONS")]
    public async Task A_browser_learns_what_it_may_send(string path, string methods)
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync("OPTIONS", path, withKey: false);
        Assert.Equal((204, methods), (answer.Status, answer.Headers["Access-Control-Allow-Methods"]));
        Assert.Contains("Idempotency-Key", answer.Headers["Access-Control-Allow-Headers"], StringComparison.Ordinal);
    }
}
