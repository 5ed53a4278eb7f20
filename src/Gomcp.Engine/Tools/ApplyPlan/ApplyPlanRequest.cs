using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplyPlan;

/// <summary>What apply_plan takes.</summary>
public sealed record ApplyPlanRequest(
    [property: Description("From a dry run or a conflict.")]
    [property: StringLength(100)]
    string PlanId,
    [property: Description("One for each conflict.")]
    [property: Count(0, 500)]
    IReadOnlyList<ConflictResolution>? Resolutions = null,
    [property: Description(Inputs.ProjectDir)]
    string? ProjectDir = null,
    [property: Description(Inputs.Generate)]
    bool Generate = true);
