using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.ApplyPlan;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Commands.Projects;

/// <summary><c>gomcp apply [PLAN_ID]</c>: apply_plan for people, and without a plan gomcp.json as it is.</summary>
internal sealed class ApplyCommand : Command
{
    private static readonly ArgumentNames Names = new(("plan_id", "PLAN_ID"), ("resolutions", "--resolve"));

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();
    private readonly Argument<string?> planId = new("PLAN_ID") { Description = "What a dry run or a conflict named (default: apply gomcp.json as it is)", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> resolve = new("--resolve") { HelpName = "ID=mine|theirs", Description = "Whose text stands at a conflict; once for each" };

    public ApplyCommand(CommandHost host)
        : base("apply", "Apply a plan, or gomcp.json as it is")
    {
        this.host = host;
        Add(planId);
        Add(resolve);
        Add(options.Dir);
        Add(options.NoGenerate);
        Add(options.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var started = host.Start(parsed, options, Names);
        var resolutions = Resolutions.Read(parsed.GetValue(resolve) ?? []);
        if (!started.IsSuccess || !resolutions.IsSuccess)
        {
            return ArgumentErrors.Report(started.Problems.AddRange(resolutions.Problems), parsed.GetValue(options.Json), host.Surroundings);
        }

        return parsed.GetValue(planId) is { } id
            ? await ApplyPlanAsync(started.Value, id, parsed, resolutions.Value, cancellationToken)
            : await ApplySpecFileAsync(started.Value, parsed, resolutions.Value, cancellationToken);
    }

    private async Task<int> ApplyPlanAsync(
        Call call, string id, ParseResult parsed, ImmutableArray<ConflictResolution> resolutions, CancellationToken cancellationToken)
    {
        var request = new ApplyPlanRequest(id, resolutions.IsEmpty ? null : resolutions, call.FolderInRequest, !parsed.GetValue(options.NoGenerate));
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.ApplyPlanRequest);
        return await host.OperateAsync(call, "apply_plan", json, cancellationToken);
    }

    private async Task<int> ApplySpecFileAsync(
        Call call, ParseResult parsed, ImmutableArray<ConflictResolution> resolutions, CancellationToken cancellationToken)
    {
        // Decisions belong to conflicts that a plan has, so there they need one.
        var result = await SpecFile.RunAsync(call, OnConflict.Fail, dryRun: !resolutions.IsEmpty, !parsed.GetValue(options.NoGenerate), cancellationToken);
        return resolutions.IsEmpty || result.Status is ResultStatus.Invalid ? host.Tell(call, result)
            : result.PlanId is { } id ? await ApplyPlanAsync(call, id, parsed, resolutions, cancellationToken)
            : host.Tell(call, OperationResult.Invalid([NoConflicts()]));
    }

    private static Problem NoConflicts() =>
        new(ProblemCodes.ConflictUnknown, "$.resolutions", "There is nothing to apply, so there are no conflicts.", "Leave --resolve out.");
}
