using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools.ScaffoldProject;

/// <summary>A folder can take a new project when nobody's files are in it; version control and a project of ours may be.</summary>
internal static class NewProjectTarget
{
    private const int MostNamed = 3;

    public static bool IsProject(string root, string directory) =>
        ProjectDirectory.Open(root, directory) is { IsSuccess: true, Value: { Exists: true } opened } && IsProject(opened);

    public static Problem? Check(string root, string directory)
    {
        var opened = ProjectDirectory.Open(root, directory);
        if (!opened.IsSuccess)
        {
            return opened.Problems[0];
        }

        if (!opened.Value.Exists)
        {
            return null;
        }

        if (IsProject(opened.Value))
        {
            return null;
        }

        var files = opened.Value.List();
        return !files.IsSuccess ? files.Problems[0]
            : files.Value.IsEmpty ? null
            : new Problem(
                ProblemCodes.TargetNotEmpty,
                "$.project_dir",
                $"The folder is not empty: it holds {string.Join(", ", files.Value.Take(MostNamed))}{(files.Value.Length > MostNamed ? " and more" : "")}.",
                "Choose a new or an empty folder.");
    }

    private static bool IsProject(ProjectDirectory directory) =>
        directory.Read(ProjectPath.Of("gomcp.json")) is { IsSuccess: true, Value.IsAbsent: false };
}
