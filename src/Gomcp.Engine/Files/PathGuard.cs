using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Files;

/// <summary>
/// Decides whether a file may be written where its path says, looking at the disk: no link as the file itself, and no
/// folder on the way that leads outside. Each folder is looked at once.
/// </summary>
internal sealed class PathGuard(ProjectDirectory directory)
{
    private readonly Dictionary<string, bool> folders = new(StringComparer.Ordinal);

    public Problem? Check(ProjectPath path)
    {
        if (path.Parent is { } parent && !IsFolderInside(parent))
            return FileProblems.OutsideRoot(path);
        var full = directory.Locate(path);
        if (directory.FileSystem.KindOf(full) != EntryKind.Link)
            return null;
        return LinkResolver.Resolve(directory.FileSystem, full) is { } target && directory.IsInsideRoot(target)
            ? FileProblems.IsALink(path)
            : FileProblems.OutsideRoot(path);
    }

    private bool IsFolderInside(ProjectPath folder)
    {
        if (folders.TryGetValue(folder.Value, out var known))
            return known;
        var inside = folder.Parent is not { } parent || IsFolderInside(parent);
        var full = directory.Locate(folder);
        if (inside && directory.FileSystem.KindOf(full) == EntryKind.Link)
            inside = LinkResolver.Resolve(directory.FileSystem, full) is { } target && directory.IsInsideRoot(target);
        return folders[folder.Value] = inside;
    }
}
