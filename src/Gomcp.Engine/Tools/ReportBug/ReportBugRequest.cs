using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>What report_bug takes: a new report, or the id of one that was shown.</summary>
/// <param name="Title">One line that names the defect.</param>
/// <param name="Description">What happened.</param>
/// <param name="Tool">The tool that misbehaved.</param>
/// <param name="ReportId">Of a report that was shown.</param>
public sealed record ReportBugRequest(
    [property: Description("The defect in one line.")]
    [property: StringLength(200)]
    string? Title = null,
    [property: Description("What happened, what was expected, how to see it again.")]
    [property: StringLength(16_000)]
    string? Description = null,
    [property: Description("The tool that misbehaved.")]
    [property: StringLength(100)]
    string? Tool = null,
    [property: Description("Sends the report that an earlier call has shown.")]
    [property: StringLength(100)]
    string? ReportId = null);
