using Gomcp.Engine.Files;

namespace Gomcp.Engine.Planning;

/// <summary>Where the merge base of a managed file lies: what was rendered last time, committed with the project.</summary>
internal static class BasePaths
{
    private const string Suffix = ".base";

    /// <summary>The base of a file.</summary>
    public static ProjectPath Of(ProjectPath path) => ProjectPath.Of($"{ReservedPaths.Bases}/{path}{Suffix}");

    /// <summary>The file of a base; null when the path is not one of a base.</summary>
    public static ProjectPath? FileOf(ProjectPath basePath)
    {
        var prefix = $"{ReservedPaths.Bases}/";
        return basePath.Value.StartsWith(prefix, StringComparison.Ordinal) && basePath.Value.EndsWith(Suffix, StringComparison.Ordinal)
            ? ProjectPath.TryParse(basePath.Value[prefix.Length..^Suffix.Length])
            : null;
    }
}
