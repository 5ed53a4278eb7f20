using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools.Common;

/// <summary>Problems that several tools meet.</summary>
internal static class ProjectProblems
{
    /// <summary>There is no project in the folder.</summary>
    public static Problem Missing() => new(
        ProblemCodes.ProjectMissing,
        "$.project_dir",
        "There is no project in this folder: gomcp.json is missing.",
        "Make one with scaffold_project, or name the folder of one.");
}
