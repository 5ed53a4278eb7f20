using System.ComponentModel;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools.Common;

/// <summary>What a call that writes answers.</summary>
public sealed record OperationResult(
    ResultStatus Status,
    [property: Description("What happened, in one sentence.")]
    string Message,
    [property: Description("For undo.")]
    string? OperationId = null,
    [property: Description("For apply_plan.")]
    string? PlanId = null,
    IReadOnlyList<FileChange>? Changes = null,
    IReadOnlyList<FileConflict>? Conflicts = null,
    IReadOnlyList<string>? Warnings = null,
    [property: Description("Lines of people's own that use a name which is gone.")]
    IReadOnlyList<StaleUse>? Uses = null,
    [property: Description("What to do next, in order.")]
    IReadOnlyList<string>? NextSteps = null,
    IReadOnlyList<Problem>? Problems = null) : IToolResult
{
    /// <summary>A call that wrote nothing because of problems.</summary>
    public static OperationResult Invalid(IReadOnlyList<Problem> problems) => new(
        ResultStatus.Invalid,
        problems.Count == 1 ? $"Nothing was written. {problems[0].Message}" : $"Nothing was written: {problems.Count} problems.",
        Problems: problems);
}
