using System.Collections.Concurrent;

namespace BugTracker.Tests.Serving;

public sealed class WhenTheServerDies
{
    private const int Writers = 50;
    private const int ReportsPerWriter = 60;
    private const int Deaths = 4;

    /// <summary>
    /// Writers report as fast as they can, each repeating a report until it is acknowledged, while the server is killed
    /// and started again. Every report must be there once, under the id that was acknowledged.
    /// </summary>
    [Fact]
    public async Task What_was_acknowledged_is_stored_exactly_once()
    {
        await using var tracker = await ServedTracker.StartAsync();
        var acknowledged = new ConcurrentDictionary<string, string>();
        using var client = tracker.Client();
        var writers = Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            for (var i = 0; i < ReportsPerWriter; i++)
            {
                var title = $"report {writer}-{i}";
                string? id;
                while ((id = await ServedTracker.TryReportAsync(client, $"idempotency-key-{writer}-{i}", title)) is null)
                {
                    await Task.Delay(20);
                }

                acknowledged[title] = id;
            }
        }));

        for (var death = 1; death <= Deaths; death++)
        {
            // The progress of the writers, not a clock, says when the next death comes, so that each one hits them at work.
            while (acknowledged.Count < death * Writers * ReportsPerWriter / (Deaths + 1))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            await tracker.KillAsync();
            await tracker.StartAgainAsync();
        }

        await writers;
        var stored = await ServedTracker.AllAsync(client);
        Assert.Equal(Writers * ReportsPerWriter, stored.Count);
        Assert.All(stored, bug => Assert.Equal(acknowledged[bug.Title], bug.Id));
    }
}
