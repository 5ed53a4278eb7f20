using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldDomain;

/// <summary>Adds a domain to a project.</summary>
public sealed class ScaffoldDomainTool : OperationTool<ScaffoldDomainRequest>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "scaffold_domain",
        "Scaffold a domain",
        "Adds one domain to an existing project: model, migration, repository, service, handler, list, form and pages, tests, "
        + "and all wiring; or only its layers. Called for a domain that is there, with all its fields, it changes it and adds a migration. "
        + "Hand edits are kept by a three-way merge.");

    /// <inheritdoc/>
    protected override JsonTypeInfo<ScaffoldDomainRequest> RequestType => EngineJsonContext.Default.ScaffoldDomainRequest;

    /// <inheritdoc/>
    protected override ValueTask<OperationResult> RunAsync(
        ScaffoldDomainRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var run = new RunOptions(request.ProjectDir ?? ".", arguments, request.DryRun, request.OnConflict, request.Generate);
        return context.Pipeline.RunAsync(new NewDomainChange(request), run, context.Progress, cancellationToken);
    }
}
