namespace Gomcp.Commands;

/// <summary>Names a project's folder as a request does: relative to the root.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder that is meant.</summary>
    /// <param name="root">The root, absolute.</param>
    /// <param name="current">Where the command was started; what is given is relative to it, or to the root when it lies outside.</param>
    /// <param name="given">What was given.</param>
    public static string Of(string root, string current, string given)
    {
        var full = Path.GetFullPath(given, HomeOf(root, current));
        var relative = Path.GetRelativePath(root, full);
        return OperatingSystem.IsWindows() ? relative.Replace('\\', '/') : relative;
    }

    /// <summary>How a person who is where the command was started names a folder.</summary>
    /// <param name="root">The root, absolute.</param>
    /// <param name="current">Where the command was started.</param>
    /// <param name="folder">The folder, relative to the root.</param>
    public static string ForPerson(string root, string current, string folder) =>
        Path.GetRelativePath(current, Path.GetFullPath(folder, root));

    private static string HomeOf(string root, string current)
    {
        var relative = Path.GetRelativePath(root, current);
        var isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return isOutside ? root : current;
    }
}
