using BugTracker.Contracts.Scrubbing;
using BugTracker.Logging;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary>The API without a host: a request in, an answer out, whatever happens in between.</summary>
internal sealed class BugApi(IBugStore store, Scrubber scrubber, EventLog log, TimeProvider clock)
{
    private readonly ReportIntake intake = new(store, scrubber, clock);
    private readonly BugReading reading = new(store);
    private readonly BugClosing closing = new(store, scrubber, clock);

    public async ValueTask<ApiResponse> HandleAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var route = Route.Of(request.Path);
        var response = await AnswerAsync(request, route, cancellationToken);
        log.Request(request, route.Template, response.Status, clock.GetElapsedTime(started));
        return Cors.AllowEveryOrigin(response)
            .With("Cache-Control", "no-store")
            .With("X-Content-Type-Options", "nosniff");
    }

    private async ValueTask<ApiResponse> AnswerAsync(ApiRequest request, Route route, CancellationToken cancellationToken)
    {
        try
        {
            return await DispatchAsync(request, route, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Problems.Unavailable(request);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Fault(request.RequestId, fault);
            return Problems.Internal(request);
        }
    }

    private ValueTask<ApiResponse> DispatchAsync(ApiRequest request, Route route, CancellationToken cancellationToken) =>
        (request.Method, route) switch
        {
            (_, Route.Unknown) => new(Problems.NoSuchPath(request)),
            ("OPTIONS", _) => new(Cors.Preflight(route.Allowed)),
            ("POST", Route.Bugs) => intake.ReportAsync(request, cancellationToken),
            ("GET" or "HEAD" or "POST", _) when route.Allows(request.Method) && request.Caller != Caller.KeyHolder => new(Problems.Forbidden(request)),
            ("GET" or "HEAD", Route.Bugs) => reading.ListAsync(request, cancellationToken),
            ("GET" or "HEAD", Route.OneBug one) => reading.ShowAsync(request, one.Id, cancellationToken),
            ("POST", Route.CloseBug one) => closing.CloseAsync(request, one.Id, cancellationToken),
            _ => new(Problems.MethodNotAllowed(request, route.Allowed)),
        };
}
