using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldProject;

/// <summary>Makes a new project, perhaps with its first domains.</summary>
public sealed class ScaffoldProjectTool : OperationTool<ScaffoldProjectRequest>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "scaffold_project",
        "Scaffold a project",
        "Creates a new Go web application (chi, templ, HTMX, Tailwind CSS, GORM; SQLite, PostgreSQL or MySQL) that builds, "
        + "is tested and looks finished. Give the domains you know already in the same call. "
        + "For an existing project only to add accounts; domains are added by scaffold_domain.");

    /// <inheritdoc/>
    protected override JsonTypeInfo<ScaffoldProjectRequest> RequestType => EngineJsonContext.Default.ScaffoldProjectRequest;

    /// <inheritdoc/>
    protected override async ValueTask<OperationResult> RunAsync(
        ScaffoldProjectRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var change = new NewProjectChange(request);
        var directory = request.ProjectDir ?? request.Name;
        if (change.Check(NewProjectTarget.IsProject(context.Root, directory)) is { IsEmpty: false } problems)
        {
            return OperationResult.Invalid(problems);
        }

        if (NewProjectTarget.Check(context.Root, directory) is { } problem)
        {
            return OperationResult.Invalid([problem]);
        }

        var run = new RunOptions(directory, arguments, request.DryRun, OnConflict.Fail, request.Generate);
        return await context.Pipeline.RunAsync(change, run, context.Progress, cancellationToken);
    }
}
