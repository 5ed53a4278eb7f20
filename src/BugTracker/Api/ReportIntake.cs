using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary><c>POST /bugs</c>: stores a report exactly once.</summary>
internal sealed class ReportIntake(IBugStore store, Scrubber scrubber, TimeProvider clock)
{
    public async ValueTask<ApiResponse> ReportAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (request.Body.Length > BugLimits.BodyBytes)
        {
            return Problems.TooLarge(request);
        }

        if (!MediaType.IsJson(request.Headers))
        {
            return Problems.NotJson(request);
        }

        if (!TryKey(request, out var key))
        {
            return Problems.Invalid(request, [new(IdempotencyKey.Header, "A key has 16 to 128 visible ASCII characters.")]);
        }

        var report = ReportReader.Read(request.Body);
        if (!report.IsValid)
        {
            return Problems.Invalid(request, report.Errors);
        }

        var candidate = Candidate(key, report.Value);
        var added = await store.AddAsync(candidate, cancellationToken);
        return added.Stored.Fingerprint == candidate.Fingerprint
            ? Receipt(added)
            : Problems.KeyReused(request);
    }

    /// <summary>A caller without a key gets one that nobody can repeat: its report is stored, but not protected against a retry.</summary>
    private bool TryKey(ApiRequest request, out IdempotencyKey key)
    {
        key = IdempotencyKey.Create(clock.GetUtcNow());
        if (!request.Headers.TryGetValue(IdempotencyKey.Header, out var text))
        {
            return true;
        }

        if (!IdempotencyKey.TryParse(text, out var given))
        {
            return false;
        }

        key = given;
        return true;
    }

    private StoredBug Candidate(IdempotencyKey key, BugReport report)
    {
        var clean = scrubber.Report(report);
        var bug = new Bug(
            BugId.For(key).Value, BugStatus.Open, clean.Title, clean.Description, clock.GetUtcNow(), clean.Tool, clean.Version, clean.Environment);
        return new(bug, ReportFingerprint.Of(key, report));
    }

    private static ApiResponse Receipt(AddedBug added) => ApiResponse.Json(
        added.IsNew ? 201 : 200,
        new BugReceipt(added.Stored.Bug.Id, added.Stored.Bug.Status, added.Stored.Bug.CreatedAt),
        BugTrackerJson.Default.BugReceipt);
}
