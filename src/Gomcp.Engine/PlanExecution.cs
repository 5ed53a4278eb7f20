using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine;

/// <summary>What becomes of a plan: it is applied, or stored for a later call.</summary>
/// <param name="project">The project, held.</param>
/// <param name="options">How it is written.</param>
public sealed class PlanExecution(OpenProject project, ApplyOptions options)
{
    /// <summary>Applies a plan, or stores it where that is asked for or conflicts need a decision first.</summary>
    public Outcome<OperationResult> Carry(ProjectPlan plan, ISpecChange change, RunOptions run)
    {
        var request = Encoding.UTF8.GetBytes(run.Request.GetRawText());
        return plan.IsEmpty ? new OperationResult(ResultStatus.Unchanged, "Nothing to do: the project is like this already.")
            : !plan.Conflicts.IsEmpty || run.DryRun ? Store(plan, new StoredPlan(change.Tool, request, plan.Writes, StoredTransition.Encode(plan, change.Summary)))
            : Apply(plan, change.Tool, request, change.Summary);
    }

    /// <summary>Applies a plan that has no conflicts.</summary>
    public Outcome<OperationResult> Apply(ProjectPlan plan, string tool, ReadOnlyMemory<byte> request, string summary) =>
        Applier.Apply(project.Lock, new Operation(tool, request, plan.Writes), options).Then<OperationResult>(applied => new OperationResult(
            ResultStatus.Applied,
            summary,
            OperationId: applied.Id.Value,
            Changes: PlanReport.Changes(plan, withDiffs: false),
            Warnings: PlanReport.Warnings(plan),
            Uses: PlanReport.Uses(plan)));

    private Outcome<OperationResult> Store(ProjectPlan plan, StoredPlan stored) =>
        new PlanStore(project.Directory).Save(stored).Then<OperationResult>(id => plan.Conflicts.IsEmpty
            ? new OperationResult(
                ResultStatus.Planned,
                $"Planned: {plan.Files.Length} files. Nothing was written.",
                PlanId: id,
                Changes: PlanReport.Changes(plan, withDiffs: true),
                Warnings: PlanReport.Warnings(plan),
            Uses: PlanReport.Uses(plan),
                NextSteps: [$"apply_plan with plan_id {id} writes exactly this."])
            : new OperationResult(
                ResultStatus.Conflict,
                $"Nothing was written: {plan.Conflicts.Length} conflicts need a decision.",
                PlanId: id,
                Changes: PlanReport.Changes(plan, withDiffs: false),
                Conflicts: plan.Conflicts,
                Warnings: PlanReport.Warnings(plan),
            Uses: PlanReport.Uses(plan),
                NextSteps: [$"apply_plan with plan_id {id} and a resolution for each conflict: keep_mine, take_theirs or text."]));
}
