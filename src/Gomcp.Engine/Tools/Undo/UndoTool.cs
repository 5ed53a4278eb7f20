using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.Undo;

/// <summary>Takes an earlier operation back.</summary>
public sealed class UndoTool : OperationTool<UndoRequest>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "undo",
        "Undo an operation",
        "Takes an earlier operation back by a three-way merge: later edits by people and later operations stay.",
        IsDestructive: true,
        IsIdempotent: false);

    /// <inheritdoc/>
    protected override JsonTypeInfo<UndoRequest> RequestType => EngineJsonContext.Default.UndoRequest;

    /// <inheritdoc/>
    protected override async ValueTask<OperationResult> RunAsync(
        UndoRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var directory = request.ProjectDir ?? ".";
        var change = UndoChange.Create(context, directory, request.OperationId);
        return change.IsSuccess
            ? await context.Pipeline.RunAsync(
                change.Value, new RunOptions(directory, arguments, request.DryRun, request.OnConflict, request.Generate), context.Progress, cancellationToken)
            : OperationResult.Invalid(change.Problems);
    }
}
