using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.ReportBug;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>Takes no report: these tests are about projects.</summary>
internal sealed class NoReports : IBugReports
{
    public string? Address => null;

    public Outcome<ReportDraft> Draft(string title, string description, string? tool) => new Problem(ProblemCodes.ReportRejected, "$", "No reports here.");

    public Task<Outcome<ReportDelivery>> SendAsync(string reportId, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<ReportDelivery>>(new Problem(ProblemCodes.ReportRejected, "$", "No reports here."));
}
