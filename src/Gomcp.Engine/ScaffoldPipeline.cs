using Gomcp.Engine.Applying;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine;

/// <summary>The way everything that changes a project goes: request, spec change, render, plan, apply, result.</summary>
/// <param name="reader">Reads projects.</param>
/// <param name="stack">Renders them.</param>
/// <param name="options">How they are written.</param>
public sealed class ScaffoldPipeline(ProjectReader reader, IStack stack, ApplyOptions options)
{
    /// <summary>Reads projects.</summary>
    public ProjectReader Reader => reader;

    /// <summary>Renders projects.</summary>
    public IStack Stack => stack;

    /// <summary>How projects are written.</summary>
    public ApplyOptions Options => options;

    /// <summary>Carries a change out, or plans it.</summary>
    /// <param name="change">What a request does to the specification.</param>
    /// <param name="run">Where and how.</param>
    /// <param name="progress">Told what a longer step is doing.</param>
    /// <param name="cancellationToken">Ends it; what was not yet written stays as it was.</param>
    public async ValueTask<OperationResult> RunAsync(ISpecChange change, RunOptions run, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var opened = await reader.OpenAsync(run.ProjectDir, options, cancellationToken);
        if (!opened.IsSuccess)
        {
            return OperationResult.Invalid(opened.Problems);
        }

        using var project = opened.Value;
        var applied = change.Apply(project.Current)
            .Then(after => SpecTransition.Create(stack, project.Rendered, after, project.Templates))
            .Then(transition => new ProjectPlanner(project.Directory, stack).Plan(transition, run.OnConflict))
            .Then(plan => new PlanExecution(project, options).Carry(plan, change, run));
        return applied.IsSuccess
            ? await NextSteps.CompleteAsync(applied.Value, project, stack, run, progress, cancellationToken)
            : OperationResult.Invalid(applied.Problems);
    }
}
