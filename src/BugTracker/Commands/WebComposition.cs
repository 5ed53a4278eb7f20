using BugTracker.Api;
using BugTracker.Contracts.Scrubbing;
using BugTracker.Hosting.Web;
using BugTracker.Logging;
using BugTracker.Security;
using BugTracker.Stores;
using BugTracker.Triage;

namespace BugTracker.Commands;

/// <summary>Puts the parts of a server together, by hand.</summary>
internal static class WebComposition
{
    public static WebFront Compose(IBugStore store, ApiKey key, ServeOptions options, EventLog log, TimeProvider clock)
    {
        var scrubber = new Scrubber();
        var limiter = new RateLimiter(options.RateLimit, Math.Max(1, (int)(5 * options.RateLimit)), clock);
        var login = new TriageLogin(key, new TriageSessions(clock), new RateLimiter(0.2, 10, clock));
        var pages = new TriagePages(store, new BugClosing(store, scrubber, clock));
        return new(
            new BugApi(store, scrubber, log, clock),
            new TriageSite(login, pages, log, clock),
            new WebGate(key, limiter, options.IsBehindProxy));
    }
}
