using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplyPlan;

/// <summary>Applies what a dry run planned, or a plan whose conflicts are decided now.</summary>
public sealed class ApplyPlanTool : OperationTool<ApplyPlanRequest>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "apply_plan",
        "Apply a plan",
        "Writes exactly what a dry run showed, or a plan in conflict once each of its conflicts has a resolution. "
        + "Refuses when a file has changed since.",
        IsDestructive: true);

    /// <inheritdoc/>
    protected override JsonTypeInfo<ApplyPlanRequest> RequestType => EngineJsonContext.Default.ApplyPlanRequest;

    /// <inheritdoc/>
    protected override async ValueTask<OperationResult> RunAsync(
        ApplyPlanRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var pipeline = context.Pipeline;
        var opened = await pipeline.Reader.OpenAsync(request.ProjectDir ?? ".", pipeline.Options, cancellationToken);
        if (!opened.IsSuccess)
        {
            return OperationResult.Invalid(opened.Problems);
        }

        using var project = opened.Value;
        var applied = new PlanApplication(project, pipeline).Apply(request);
        if (!applied.IsSuccess)
        {
            return OperationResult.Invalid(applied.Problems);
        }

        var run = new RunOptions(request.ProjectDir ?? ".", arguments, DryRun: false, OnConflict.Fail, request.Generate);
        return await NextSteps.CompleteAsync(applied.Value, project, pipeline.Stack, run, context.Progress, cancellationToken);
    }
}
