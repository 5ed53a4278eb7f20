using System.Net;
using BugTracker.Security;
using BugTracker.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace BugTracker.Tests.Serving;

public sealed class WhenAVisitorComesTooOften
{
    [Fact]
    public async Task Reports_are_answered_429_with_the_wait_and_the_key_holder_works_on()
    {
        await using var tracker = await LocalTracker.StartAsync(rateLimit: 0.001);
        using var stranger = tracker.Client(withKey: false);
        using var first = await ReportAsync(stranger);
        using var second = await ReportAsync(stranger);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.True(second.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal("*", Assert.Single(second.Headers.GetValues("Access-Control-Allow-Origin")));
        using var owner = tracker.Client();
        using var list = await owner.GetAsync(new Uri("/bugs", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, list.StatusCode);
    }

    [Fact]
    public void A_bucket_fills_again_with_time()
    {
        var clock = new FakeTimeProvider();
        var limiter = new RateLimiter(2, 3, clock);
        Assert.Equal([null, null, null, 1], Enumerable.Range(0, 4).Select(_ => limiter.Take("a")));
        Assert.Null(limiter.Take("b"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([null, null, 1], Enumerable.Range(0, 3).Select(_ => limiter.Take("a")));
    }

    [Fact]
    public void Many_visitors_do_not_fill_the_memory()
    {
        var limiter = new RateLimiter(1, 1, new FakeTimeProvider());
        for (var i = 0; i < 120_000; i++)
        {
            Assert.Null(limiter.Take($"{i}"));
        }
    }

    private static async Task<HttpResponseMessage> ReportAsync(HttpClient client)
    {
        using var content = new StringContent("""{"title":"a","description":"b"}""", System.Text.Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri("/bugs", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
