using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>Tells what a project is and how its files stand to what was generated.</summary>
public sealed class DescribeProjectTool : Tool<DescribeProjectRequest, DescribeProjectResult>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "describe_project",
        "Describe a project",
        "What exists: options, domains with fields, relations, routes and files; which managed files were edited, deleted or are "
        + "out of date; operations that can be undone. Call it before changing a project you do not know.",
        IsReadOnly: true);

    /// <inheritdoc/>
    protected override JsonTypeInfo<DescribeProjectRequest> RequestType => EngineJsonContext.Default.DescribeProjectRequest;

    /// <inheritdoc/>
    protected override JsonTypeInfo<DescribeProjectResult> ResultType => EngineJsonContext.Default.DescribeProjectResult;

    /// <inheritdoc/>
    protected override async ValueTask<DescribeProjectResult> RunAsync(
        DescribeProjectRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken)
    {
        var directory = ProjectDirectory.Open(context.Root, request.ProjectDir ?? ".");
        if (!directory.IsSuccess)
        {
            return Invalid(directory.Problems);
        }

        var survey = new ProjectSurvey(directory.Value, context.Pipeline);
        var described = await Applier.ReadAsync(directory.Value, () => survey.Describe(request), context.Pipeline.Options, cancellationToken);
        return described.IsSuccess ? described.Value : Invalid(described.Problems);
    }

    /// <inheritdoc/>
    protected override DescribeProjectResult Invalid(ImmutableArray<Problem> problems) => new(
        ResultStatus.Invalid,
        problems.Length == 1 ? problems[0].Message : $"{problems.Length} problems.",
        Problems: problems);

    /// <inheritdoc/>
    protected override string Describe(DescribeProjectResult result) => DescriptionText.Of(result);
}
