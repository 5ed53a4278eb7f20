using System.ComponentModel;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>What report_bug answers.</summary>
/// <param name="Status">How the call ended.</param>
/// <param name="Message">What happened, in one sentence.</param>
/// <param name="ReportId">Sends this report when given back.</param>
/// <param name="Report">Exactly what would be sent.</param>
/// <param name="Address">Where it would go.</param>
/// <param name="BugId">What the tracker calls it.</param>
/// <param name="Waiting">How many reports wait on this machine.</param>
/// <param name="NextSteps">What to do next.</param>
/// <param name="Problems">Why nothing was sent.</param>
public sealed record ReportBugResult(
    ResultStatus Status,
    string Message,
    string? ReportId = null,
    [property: Description("Exactly what would be sent.")]
    string? Report = null,
    string? Address = null,
    string? BugId = null,
    int? Waiting = null,
    IReadOnlyList<string>? NextSteps = null,
    IReadOnlyList<Problem>? Problems = null) : IToolResult;
