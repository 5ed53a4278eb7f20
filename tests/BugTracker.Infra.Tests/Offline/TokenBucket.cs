namespace BugTracker.Infra.Tests.Offline;

/// <summary>How API Gateway throttles: so many at once, then so many a second.</summary>
internal sealed class TokenBucket(double perSecond, double burst)
{
    private readonly Lock gate = new();
    private double spent;
    private long at = TimeProvider.System.GetTimestamp();

    public bool Take()
    {
        lock (gate)
        {
            var now = TimeProvider.System.GetTimestamp();
            spent = Math.Max(0, spent - (perSecond * TimeProvider.System.GetElapsedTime(at, now).TotalSeconds));
            at = now;
            if (spent + 1 > burst)
            {
                return false;
            }

            spent++;
            return true;
        }
    }
}
