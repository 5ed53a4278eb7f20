using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>Reports a defect of gomcp itself. The first call shows what would be sent; only the second one, with its id, sends it.</summary>
public sealed class ReportBugTool : Tool<ReportBugRequest, ReportBugResult>
{
    /// <inheritdoc/>
    public override ToolDescription Description { get; } = new(
        "report_bug",
        "Report a defect of gomcp",
        "For defects of gomcp itself, not of a project's own code. With title and description it scrubs the report and shows exactly what "
        + "would be sent; a second call with its report_id sends that, once the person has agreed.",
        IsIdempotent: false,
        IsOpenWorld: true);

    /// <inheritdoc/>
    protected override JsonTypeInfo<ReportBugRequest> RequestType => EngineJsonContext.Default.ReportBugRequest;

    /// <inheritdoc/>
    protected override JsonTypeInfo<ReportBugResult> ResultType => EngineJsonContext.Default.ReportBugResult;

    /// <inheritdoc/>
    protected override async ValueTask<ReportBugResult> RunAsync(
        ReportBugRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken) => request switch
        {
            { ReportId: { } id, Title: null, Description: null, Tool: null } => Delivered(await context.Reports.SendAsync(id, cancellationToken)),
            { ReportId: not null } => Invalid(
                [new Problem(ProblemCodes.ValueInvalid, "$.report_id", "A report that was shown is sent as it is.", "Give report_id alone, or a title and a description for a new report.")]),
            { Title: { } title, Description: { } description } => Drafted(context.Reports.Draft(title, description, request.Tool), context.Reports.Address),
            _ => Invalid([.. Missing("$.title", request.Title), .. Missing("$.description", request.Description)]),
        };

    /// <inheritdoc/>
    protected override ReportBugResult Invalid(ImmutableArray<Problem> problems) => new(
        ResultStatus.Invalid,
        problems.Length == 1 ? $"Nothing was sent. {problems[0].Message}" : $"Nothing was sent: {problems.Length} problems.",
        Problems: problems);

    /// <inheritdoc/>
    protected override string Describe(ReportBugResult result) => string.Join('\n', [
        result.Message,
        .. (result.Problems ?? []).Select(problem => $"{problem.Path}: {problem.Message} {problem.Hint} [{problem.Code}]"),
        .. result.Report is { } report ? [report] : Array.Empty<string>(),
        .. (result.NextSteps ?? []).Select(step => $"next: {step}"),
    ]);

    private ReportBugResult Drafted(Outcome<ReportDraft> draft, string? address) => draft.IsSuccess
        ? new(
            ResultStatus.Planned,
            address is null
                ? "Nothing was sent. No address for reports is configured, so this one would wait on this machine."
                : $"Nothing was sent yet. This would go to {address}.",
            draft.Value.Id,
            draft.Value.Text,
            address,
            NextSteps: [$"Show it to the person. With their consent call report_bug with report_id {draft.Value.Id}."])
        : Invalid(draft.Problems);

    private ReportBugResult Delivered(Outcome<ReportDelivery> delivery) => delivery.IsSuccess
        ? new(
            ResultStatus.Applied,
            delivery.Value.BugId is { } bug
                ? $"The report has arrived as {bug}."
                : $"The report is kept on this machine and goes out with a later report or gomcp bugs flush. {delivery.Value.Reason}",
            BugId: delivery.Value.BugId,
            Waiting: delivery.Value.Waiting)
        : Invalid(delivery.Problems);

    private static ImmutableArray<Problem> Missing(string path, string? text) => text is null
        ? [new Problem(ProblemCodes.PropertyMissing, path, $"\"{path[2..]}\" is missing.", "Give it, or the report_id of a report that was shown.")]
        : [];
}
