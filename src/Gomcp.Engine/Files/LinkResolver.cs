namespace Gomcp.Engine.Files;

/// <summary>Finds where a path really leads, whatever links it goes through.</summary>
internal static class LinkResolver
{
    private const int MaxLinks = 40;

    /// <summary>The path without any link in it; what does not exist yet is kept as it is. Null when links run in a circle.</summary>
    /// <param name="fileSystem">Where to look.</param>
    /// <param name="path">An absolute, normalised path.</param>
    public static string? Resolve(IFileSystem fileSystem, string path) => Resolve(fileSystem, Path.GetPathRoot(path)!, path);

    /// <summary>The path without any link in it, where its first folders are known to be none.</summary>
    /// <param name="fileSystem">Where to look.</param>
    /// <param name="known">An absolute path without links.</param>
    /// <param name="path">An absolute, normalised path below it.</param>
    public static string? Resolve(IFileSystem fileSystem, string known, string path)
    {
        var current = known;
        var pending = new Stack<string>();
        Push(pending, path[current.Length..]);
        for (var links = 0; pending.TryPop(out var segment);)
        {
            if (segment == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Join(current, segment);
            if (fileSystem.LinkTargetOf(next) is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MaxLinks)
                return null;
            if (Path.IsPathRooted(target))
            {
                current = Path.GetPathRoot(Path.GetFullPath(target))!;
                target = target[Path.GetPathRoot(target)!.Length..];
            }

            Push(pending, target);
        }

        return current;
    }

    private static void Push(Stack<string> pending, string path)
    {
        var segments = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments.Where(s => s != ".").Reverse())
            pending.Push(segment);
    }
}
