namespace BugTracker.Infra.Tests.Offline;

/// <summary>How API Gateway throttles: so many at once, then so many a second.</summary>
internal sealed class TokenBucket(double perSecond, double burst)
{
    private readonly Lock gate = new();
    private double tokens = burst;
    private long at = TimeProvider.System.GetTimestamp();

    public bool Take()
    {
        lock (gate)
        {
            var now = TimeProvider.System.GetTimestamp();
            tokens = Math.Min(burst, tokens + (perSecond * TimeProvider.System.GetElapsedTime(at, now).TotalSeconds));
            at = now;
            if (tokens < 1)
            {
                return false;
            }

            tokens--;
            return true;
        }
    }
}
