using System.ComponentModel;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>What report_bug answers.</summary>
public sealed record ReportBugResult(
    ResultStatus Status,
    [property: Description("What happened, in one sentence.")]
    string Message,
    [property: Description("Sends this report when given back.")]
    string? ReportId = null,
    [property: Description("Exactly what would be sent.")]
    string? Report = null,
    [property: Description("Where it would go.")]
    string? Address = null,
    [property: Description("What the tracker calls it.")]
    string? BugId = null,
    [property: Description("How many reports wait on this machine.")]
    int? Waiting = null,
    IReadOnlyList<string>? NextSteps = null,
    IReadOnlyList<Problem>? Problems = null) : IToolResult;
