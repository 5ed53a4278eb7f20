namespace BugTracker.Client.Calls;

/// <summary>How often a call is tried, and how long it waits in between.</summary>
/// <param name="Attempts">How often at most, the first time included.</param>
/// <param name="FirstDelay">The wait after the first failure; it doubles with every further one.</param>
/// <param name="LongestDelay">The longest wait; a tracker that asks for more is not asked again.</param>
/// <param name="AttemptTimeout">How long one attempt may take.</param>
public sealed record RetryPolicy(int Attempts, TimeSpan FirstDelay, TimeSpan LongestDelay, TimeSpan AttemptTimeout)
{
    /// <summary>For a person or a model that waits for an answer.</summary>
    public static RetryPolicy Patient { get; } = new(5, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));

    /// <summary>For a report that is safe in the outbox and can go out later.</summary>
    public static RetryPolicy Brief { get; } = new(2, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(10));

    /// <summary>The wait after a failed attempt, or null when there should be no other.</summary>
    /// <param name="failed">How many attempts have failed.</param>
    /// <param name="asked">What the tracker asked for.</param>
    /// <param name="chance">From 0 to 1; spreads the clients out that failed together.</param>
    public TimeSpan? DelayAfter(int failed, TimeSpan? asked, double chance)
    {
        if (failed >= Attempts || asked > LongestDelay)
        {
            return null;
        }

        var backoff = Math.Min(FirstDelay.TotalMilliseconds * Math.Pow(2, failed - 1), LongestDelay.TotalMilliseconds);
        var own = TimeSpan.FromMilliseconds(backoff * (0.5 + (chance / 2)));
        return asked > own ? asked : own;
    }
}
