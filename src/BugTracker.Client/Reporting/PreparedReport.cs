using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;

namespace BugTracker.Client.Reporting;

/// <summary>A report as it will be sent: scrubbed and within the limits. Nothing else can be put into an outbox.</summary>
public sealed class PreparedReport
{
    private PreparedReport(BugReport report) => Report = report;

    /// <summary>The scrubbed report.</summary>
    public BugReport Report { get; }

    /// <summary>The exact bytes that will be sent.</summary>
    public ReadOnlyMemory<byte> Body => JsonSerializer.SerializeToUtf8Bytes(Report, BugTrackerJson.Default.BugReport);

    /// <summary>Scrubs a draft, cuts what is too long, and checks what is left.</summary>
    /// <param name="draft">What somebody wants to report.</param>
    /// <param name="scrubber">The rules.</param>
    /// <param name="errors">What is missing, when the result is null.</param>
    public static PreparedReport? From(BugReport draft, Scrubber scrubber, out ImmutableArray<FieldError> errors)
    {
        var report = scrubber.Report(draft);
        errors =
        [
            .. Missing("$.title", report.Title),
            .. Missing("$.description", report.Description),
        ];
        return errors.IsEmpty ? new(report) : null;
    }

    /// <summary>The same bytes as text, to be shown before they are sent.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Body.Span);

    private static ImmutableArray<FieldError> Missing(string path, string text) =>
        string.IsNullOrWhiteSpace(text) ? [new(path, "This text is required.")] : [];
}
