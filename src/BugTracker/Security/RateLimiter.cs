using System.Collections.Concurrent;

namespace BugTracker.Security;

/// <summary>A bucket of tokens for each visitor: so many at once, then so many a second.</summary>
internal sealed class RateLimiter(double perSecond, int burst, TimeProvider clock)
{
    private const int MostVisitors = 50_000;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);

    /// <summary>Takes one token. Null means that there was one; a number is the seconds until there is.</summary>
    public int? Take(string visitor)
    {
        if (perSecond <= 0)
        {
            return null;
        }

        if (buckets.Count >= MostVisitors)
        {
            Forget();
        }

        var now = clock.GetTimestamp();
        var bucket = buckets.AddOrUpdate(
            visitor,
            _ => new(burst - 1, now, true),
            (_, old) => old.Refill(perSecond * clock.GetElapsedTime(old.At, now).TotalSeconds, burst, now).Spend());
        return bucket.Granted ? null : (int)Math.Ceiling((1 - bucket.Tokens) / perSecond);
    }

    // A bucket that has had the time to fill up again says nothing any more.
    private void Forget()
    {
        var now = clock.GetTimestamp();
        foreach (var (visitor, bucket) in buckets)
        {
            if (clock.GetElapsedTime(bucket.At, now).TotalSeconds * perSecond >= burst)
            {
                buckets.TryRemove(visitor, out _);
            }
        }

        if (buckets.Count >= MostVisitors)
        {
            buckets.Clear();
        }
    }

    private sealed record Bucket(double Tokens, long At, bool Granted)
    {
        public Bucket Refill(double tokens, int burst, long now) => this with { Tokens = Math.Min(burst, Tokens + tokens), At = now };

        public Bucket Spend() => Tokens >= 1 ? this with { Tokens = Tokens - 1, Granted = true } : this with { Granted = false };
    }
}
