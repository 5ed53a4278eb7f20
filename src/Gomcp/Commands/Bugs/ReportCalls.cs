using System.CommandLine;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.Common;
using Gomcp.Engine.Tools.ReportBug;

namespace Gomcp.Commands.Bugs;

/// <summary>Calls <c>report_bug</c> and tells what came of it.</summary>
/// <param name="host">Where to write.</param>
/// <param name="asJson">Whether the structured result is wanted.</param>
internal sealed class ReportCalls(CommandHost host, bool asJson)
{
    private static readonly ArgumentNames Names = new(("title", "--title"), ("description", "--description"), ("tool", "--tool"), ("report_id", "ID"));

    /// <summary>Runs a call.</summary>
    /// <returns>The exit code, and the id of a report that was shown.</returns>
    public async Task<(int Code, string? ReportId)> RunAsync(ParseResult parsed, ReportBugRequest request, CancellationToken cancellationToken)
    {
        var opened = host.Open(parsed);
        if (!opened.IsSuccess)
        {
            return (ArgumentErrors.Report(opened.Problems, asJson, host.Surroundings), null);
        }

        var arguments = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.ReportBugRequest);
        var answer = await ToolCatalog.Find("report_bug")!.InvokeAsync(arguments, opened.Value, cancellationToken);
        var result = answer.Structured.Deserialize(EngineJsonContext.Default.ReportBugResult)!;
        return (asJson ? host.WriteJson(answer) : Tell(result), result.ReportId);
    }

    private int Tell(ReportBugResult result)
    {
        if (result.Status == ResultStatus.Invalid)
        {
            return ArgumentErrors.Report([.. (result.Problems ?? []).Select(problem => problem with { Path = Names.Locate(problem.Path) })], asJson, host.Surroundings);
        }

        var output = host.Surroundings.Out.Value;
        if (result.Report is { } report)
        {
            output.WriteLine(report);
        }

        output.WriteLine(result.Message);
        return CommandHost.ExitCodeOf(result.Status);
    }
}
