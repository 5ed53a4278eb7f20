using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplyPlan;

/// <summary>Turns a stored plan into writes: the very bytes that were shown, or a merge with every conflict decided.</summary>
internal sealed class PlanApplication(OpenProject project, ScaffoldPipeline pipeline)
{
    public Outcome<OperationResult> Apply(ApplyPlanRequest request) => new PlanStore(project.Directory).Load(request.PlanId).Then(stored =>
    {
        var transition = StoredTransition.Decode(stored.Extra);
        return transition.HasConflicts
            ? ApplyDecided(stored, transition, request.Resolutions ?? [])
            : ApplyAsShown(stored, transition, request.Resolutions ?? []);
    });

    private Outcome<OperationResult> ApplyAsShown(StoredPlan stored, StoredTransition transition, IReadOnlyList<ConflictResolution> resolutions)
    {
        if (resolutions.Count > 0)
        {
            return Unknown(resolutions[0], 0);
        }

        return Applier.Apply(project.Lock, new Operation(stored.Tool, stored.Request, stored.Writes), pipeline.Options).Then<OperationResult>(applied =>
            new OperationResult(
                ResultStatus.Applied,
                transition.Summary,
                OperationId: applied.Id.Value,
                Changes: [.. stored.Writes.Where(write => BasePaths.FileOf(write.Path) is null).Select(Describe)],
                Warnings: transition.Warnings,
                Uses: transition.Uses));
    }

    private Outcome<OperationResult> ApplyDecided(StoredPlan stored, StoredTransition transition, IReadOnlyList<ConflictResolution> resolutions)
    {
        var changed = transition.Read.Keys.Select(ProjectPath.Of).Where(path => !IsUnchanged(path, transition)).ToImmutableArray();
        if (!changed.IsEmpty)
        {
            return changed.Select(path => new Problem(
                ProblemCodes.FileChanged, path.Value, "The file has changed since the plan was made.", "Make a new plan.")).ToImmutableArray();
        }

        return SpecOf(transition)
            .Then(after => SpecTransition.Create(pipeline.Stack, project.Rendered, after, project.Templates))
            .Then(next => Decide(next, resolutions))
            .Then(plan => new PlanExecution(project, pipeline.Options).Apply(plan, stored.Tool, stored.Request, transition.Summary));
    }

    private Outcome<ProjectPlan> Decide(SpecTransition next, IReadOnlyList<ConflictResolution> resolutions)
    {
        var planner = new ProjectPlanner(project.Directory, pipeline.Stack);
        var known = planner.Plan(next, OnConflict.Fail);
        if (!known.IsSuccess)
        {
            return known;
        }

        var problems = new ProblemList();
        for (var i = 0; i < resolutions.Count; i++)
        {
            if (known.Value.Conflicts.All(conflict => conflict.Id != resolutions[i].ConflictId))
            {
                problems.AddRange([Unknown(resolutions[i], i)]);
            }

            if (resolutions[i].Choice is ResolutionChoice.Text == resolutions[i].Text is null)
            {
                problems.Add(ProblemCodes.ValueInvalid, $"$.resolutions[{i}].text", "A text belongs to the choice text, and only to it.", "Give both, or neither.");
            }
        }

        var choices = resolutions.DistinctBy(resolution => resolution.ConflictId).ToDictionary(resolution => resolution.ConflictId, ChoiceOf);
        return problems.Any ? problems.ToImmutable() : planner.Plan(next, choices);
    }

    private Outcome<SpecState> SpecOf(StoredTransition transition)
    {
        if (transition.Spec is null)
        {
            return new SpecState(null, transition.WithdrawnFiles());
        }

        return Parse(transition.Spec).Then(spec => transition.Tables is null
            ? new SpecState(spec, transition.WithdrawnFiles())
            : Parse(transition.Tables).Then<SpecState>(tables => new SpecState(spec, transition.WithdrawnFiles(), tables)));
    }

    private Outcome<ProjectSpec> Parse(string text) => pipeline.Reader.Parse(Encoding.UTF8.GetBytes(text), "plan");

    private bool IsUnchanged(ProjectPath path, StoredTransition transition) =>
        project.Directory.Read(path) is { IsSuccess: true, Value: var file } && transition.IsUnchanged(path, file.Hash);

    private static Problem Unknown(ConflictResolution resolution, int index) => new(
        ProblemCodes.ConflictUnknown,
        $"$.resolutions[{index}].conflict_id",
        $"The plan has no conflict {resolution.ConflictId}.",
        "Take the ids from the plan's conflicts.");

    private static MergeChoice ChoiceOf(ConflictResolution resolution) => resolution.Choice switch
    {
        ResolutionChoice.KeepMine => MergeChoice.KeepMine,
        ResolutionChoice.TakeTheirs => MergeChoice.TakeTheirs,
        _ => MergeChoice.Use(resolution.Text ?? ""),
    };

    private static FileChange Describe(FileWrite write)
    {
        var action = write.Content is null ? ChangeAction.Delete : write.Before.IsAbsent ? ChangeAction.Create : ChangeAction.Update;
        return new FileChange(write.Path.Value, action, TextDiff.Count([], write.Content is { } content ? content.Span : []).Added, 0);
    }
}
