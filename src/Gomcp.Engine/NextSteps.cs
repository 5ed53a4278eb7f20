using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine;

/// <summary>Completes the result of something that was applied with what comes after it.</summary>
internal static class NextSteps
{
    public static async ValueTask<OperationResult> CompleteAsync(
        OperationResult result, OpenProject project, IStack stack, RunOptions run, IProgress<string> progress, CancellationToken cancellationToken)
    {
        if (result.Status is not ResultStatus.Applied || !project.Directory.Exists || project.Directory.Read(ProjectReader.SpecPath) is not { IsSuccess: true, Value.IsAbsent: false })
        {
            return result;
        }

        var steps = run.Generate
            ? await stack.GenerateAsync(project.Directory.FullPath, progress, cancellationToken)
            : stack.NextSteps;
        return result with { NextSteps = steps };
    }
}
