using BugTracker.Client.Calls;
using BugTracker.Contracts;

namespace BugTracker.Client.Tests.Calls;

public sealed class WhenTheTrackerHasTrouble
{
    private static readonly BugId Id = BugId.TryParse("0123456789abcdef0123456789abcdef", out var id) ? id : throw new InvalidOperationException();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task The_same_request_goes_out_again_under_the_same_key(int status)
    {
        await using var server = await ScriptedServer.StartAsync(
            ScriptedServer.Problem(status, "busy", ("Retry-After", "0")), ScriptedServer.CutShort, ScriptedServer.Answer(201, ScriptedServer.Receipt));
        var result = await server.Client.ReportAsync("{}"u8.ToArray(), IdempotencyKey.Create(DateTimeOffset.UnixEpoch), Token);
        Assert.Equal(Id.Value, result.Value.Id);
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Distinct());
    }

    [Fact]
    public async Task It_gives_up_and_says_why()
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(503, "down", ("Retry-After", "0")));
        var result = await server.Client.GetAsync(Id, Token);
        Assert.Equal(CallFailureKind.ServerError, result.Failure.Kind);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task It_does_not_wait_longer_than_it_may()
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(429, "busy", ("Retry-After", "3600")));
        var result = await server.Client.GetAsync(Id, Token);
        Assert.Equal((CallFailureKind.Busy, TimeSpan.FromHours(1)), (result.Failure.Kind, result.Failure.RetryAfter));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(400, CallFailureKind.Rejected)]
    [InlineData(403, CallFailureKind.Forbidden)]
    [InlineData(404, CallFailureKind.NotFound)]
    [InlineData(409, CallFailureKind.Conflict)]
    [InlineData(413, CallFailureKind.Rejected)]
    [InlineData(415, CallFailureKind.Rejected)]
    [InlineData(422, CallFailureKind.Rejected)]
    public async Task What_will_not_change_is_not_tried_again(int status, CallFailureKind kind)
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(status, "no"));
        Assert.Equal(kind, (await server.Client.GetAsync(Id, Token)).Failure.Kind);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_called_so()
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(403, "no"));
        var failure = (await server.Client.GetAsync(Id, Token)).Failure;
        Assert.Contains("refused the API key", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the-key", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_is_called_so()
    {
        var notATracker = new[]
        {
            ScriptedServer.Answer(200, "<html>Log in to the network</html>", "text/html"),
            ScriptedServer.Answer(200, "{}"),
            ScriptedServer.Answer(404, "<html>", "text/html"),
            ScriptedServer.Answer(403, """{"message":"Missing Authentication Token"}""", "application/json", ("x-amzn-ErrorType", "MissingAuthenticationTokenException")),
            ScriptedServer.Answer(301, "", "text/html", ("Location", "https://elsewhere.example.com/")),
        };
        foreach (var answer in notATracker)
        {
            await using var server = await ScriptedServer.StartAsync(answer);
            Assert.Equal(CallFailureKind.WrongAddress, (await server.Client.GetAsync(Id, Token)).Failure.Kind);
            Assert.Single(server.Requests);
        }
    }

    [Fact]
    public async Task Nobody_there_is_called_so()
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(500, "unused"));
        var failure = (await server.ClientFor($"http://127.0.0.1:{TestSupport.Parts.FreePort.Find()}").GetAsync(Id, Token)).Failure;
        Assert.Equal(CallFailureKind.Unreachable, failure.Kind);
        Assert.Contains("Is the tracker running", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_says_cannot_steer_the_terminal()
    {
        await using var server = await ScriptedServer.StartAsync(ScriptedServer.Problem(409, "closed\\u001b[2J\\nfake"));
        Assert.Equal("closed[2J fake", (await server.Client.GetAsync(Id, Token)).Failure.Message);
    }

    [Fact]
    public void Waits_grow_and_what_the_tracker_asks_for_counts()
    {
        var policy = new RetryPolicy(4, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));
        Assert.Equal([1.0, 2.0, 3.0], new[] { 1, 2, 3 }.Select(failed => policy.DelayAfter(failed, null, 1)!.Value.TotalSeconds));
        Assert.Equal(0.5, policy.DelayAfter(1, null, 0)!.Value.TotalSeconds);
        Assert.Equal(2.5, policy.DelayAfter(1, TimeSpan.FromSeconds(2.5), 0)!.Value.TotalSeconds);
        Assert.Null(policy.DelayAfter(4, null, 0));
        Assert.Null(policy.DelayAfter(1, TimeSpan.FromSeconds(4), 0));
    }
}
