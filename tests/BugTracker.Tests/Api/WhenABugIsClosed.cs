namespace BugTracker.Tests.Api;

public sealed class WhenABugIsClosed
{
    [Fact]
    public async Task It_leaves_the_open_ones_with_time_and_resolution()
    {
        await using var api = new ApiHarness();
        var id = await api.ReportAsync();
        api.Clock.Advance(TimeSpan.FromMinutes(1));
        var closed = await api.SendAsync("POST", $"/bugs/{id}/close", """{"resolution":"fixed in 1.3"}""");
        Assert.Equal(200, closed.Status);
        Assert.Equal(("closed", "2030-01-02T03:05:05.0000000Z", "fixed in 1.3"), (closed.Text("status"), closed.Text("closed_at"), closed.Text("resolution")));
        Assert.Equal("""{"items":[]}""", (await api.SendAsync("GET", "/bugs")).Body);
    }

    [Theory]
    [InlineData("""{"resolution":"fixed"}""")]
    [InlineData("{}")]
    [InlineData(null)]
    public async Task Closing_it_again_changes_nothing(string? again)
    {
        await using var api = new ApiHarness();
        var id = await api.ReportAsync();
        var first = await api.SendAsync("POST", $"/bugs/{id}/close", """{"resolution":"fixed"}""");
        api.Clock.Advance(TimeSpan.FromDays(1));
        var second = await api.SendAsync("POST", $"/bugs/{id}/close", again);
        Assert.Equal((200, first.Body), (second.Status, second.Body));
    }

    [Fact]
    public async Task Another_resolution_is_a_conflict_that_says_which_one_stands()
    {
        await using var api = new ApiHarness();
        var id = await api.ReportAsync();
        await api.SendAsync("POST", $"/bugs/{id}/close", """{"resolution":"fixed"}""");
        var answer = await api.SendAsync("POST", $"/bugs/{id}/close", """{"resolution":"duplicate"}""");
        Assert.Equal(409, answer.Status);
        Assert.Contains("fixed", answer.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("not-an-id")]
    [InlineData("")]
    public async Task One_that_is_not_there_is_not_found(string id)
    {
        await using var api = new ApiHarness();
        Assert.Equal(404, (await api.SendAsync("POST", $"/bugs/{id}/close")).Status);
        Assert.Equal("no-such-bug", (await api.SendAsync("GET", $"/bugs/{(id.Length == 0 ? "x" : id)}")).Text("type").Split(':')[^1]);
    }

    [Fact]
    public async Task A_resolution_over_the_limit_is_refused()
    {
        await using var api = new ApiHarness();
        var id = await api.ReportAsync();
        Assert.Equal(400, (await api.SendAsync("POST", $"/bugs/{id}/close", $$"""{"resolution":"{{new string('x', 501)}}"}""")).Status);
    }
}
