using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary>
/// <c>POST /bugs/{id}/close</c>. The first close wins. A repeat is answered with what is stored; a repeat that names
/// another resolution is a conflict, and one that names none makes no claim.
/// </summary>
internal sealed class BugClosing(IBugStore store, Scrubber scrubber, TimeProvider clock)
{
    public async ValueTask<ApiResponse> CloseAsync(ApiRequest request, string text, CancellationToken cancellationToken)
    {
        if (request.Body.Length > BugLimits.BodyBytes)
        {
            return Problems.TooLarge(request);
        }

        if (!request.Body.IsEmpty && !MediaType.IsJson(request.Headers))
        {
            return Problems.NotJson(request);
        }

        var resolution = ReadResolution(request.Body);
        if (!resolution.IsValid)
        {
            return Problems.Invalid(request, resolution.Errors);
        }

        if (!BugId.TryParse(text, out var id))
        {
            return Problems.NoSuchBug(request);
        }

        return await CloseAsync(id, resolution.Value, cancellationToken) switch
        {
            CloseOutcome.Closed closed => ApiResponse.Json(200, closed.Bug, BugTrackerJson.Default.Bug),
            CloseOutcome.Conflict conflict => Problems.AlreadyClosed(request, conflict.Bug.Resolution),
            _ => Problems.NoSuchBug(request),
        };
    }

    public async ValueTask<CloseOutcome> CloseAsync(BugId id, string? resolution, CancellationToken cancellationToken)
    {
        var reason = string.IsNullOrWhiteSpace(resolution) ? null : TextLimit.Cut(scrubber.Line(resolution).Trim(), BugLimits.Resolution);
        return await store.CloseAsync(id, reason, clock.GetUtcNow(), cancellationToken) switch
        {
            null => new CloseOutcome.Missing(),
            { } bug when reason is not null && bug.Resolution != reason => new CloseOutcome.Conflict(bug),
            { } bug => new CloseOutcome.Closed(bug),
        };
    }

    private static Validated<string?> ReadResolution(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return (string?)null;
        }

        var body = new JsonBody(utf8);
        if (!body.IsObject)
        {
            return body.Errors;
        }

        var resolution = body.Optional("resolution", BugLimits.Resolution);
        return body.Errors.IsEmpty ? resolution : body.Errors;
    }
}
