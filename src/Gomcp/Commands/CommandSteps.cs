using Gomcp.Engine.Tools.Common;

namespace Gomcp.Commands;

/// <summary>What a person does after a command, in commands.</summary>
internal static class CommandSteps
{
    /// <param name="result">What came of the command.</param>
    /// <param name="folder">The project's folder, as a person in the current one names it.</param>
    public static IReadOnlyList<string> After(OperationResult result, string folder)
    {
        var elsewhere = folder == "." ? "" : $" --dir {folder}";
        return result.Status switch
        {
            ResultStatus.Planned => [$"gomcp apply {result.PlanId}{elsewhere} (writes exactly this)"],
            ResultStatus.Conflict => [$"gomcp apply {result.PlanId}{elsewhere}{string.Concat((result.Conflicts ?? []).Take(1).Select(conflict => $" --resolve {conflict.Id}=mine"))} (=mine or =theirs, one --resolve for each conflict)"],
            ResultStatus.Applied when folder != "." && result.NextSteps is { Count: > 0 } steps => [$"cd {folder}", .. steps],
            _ => result.NextSteps ?? [],
        };
    }
}
