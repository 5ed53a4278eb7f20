using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplySpec;

/// <summary>Changes a project to what a specification says, or a part of one: many domains in one call.</summary>
public sealed class ApplySpecTool : OperationTool<ApplySpecRequest>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "apply_spec",
        "Apply a specification",
        "Changes many domains, or options of the project, in one call; each changed table gets a migration. "
        + "A field left out of a domain has to be renamed (was) or named in its remove.",
        IsDestructive: true);

    /// <inheritdoc/>
    protected override JsonTypeInfo<ApplySpecRequest> RequestType => EngineJsonContext.Default.ApplySpecRequest;

    /// <inheritdoc/>
    protected override ValueTask<OperationResult> RunAsync(
        ApplySpecRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var run = new RunOptions(request.ProjectDir ?? ".", arguments, request.DryRun, request.OnConflict, request.Generate);
        return context.Pipeline.RunAsync(new GivenSpecChange(request.Spec, context.Schemas), run, context.Progress, cancellationToken);
    }
}
