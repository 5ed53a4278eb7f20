using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Files;

/// <summary>A project's folder, which need not exist yet, known to lie inside the root that may be written to.</summary>
public sealed class ProjectDirectory
{
    /// <summary>The largest file that is read: 64 MiB.</summary>
    public const long MaxFileSize = 64 * 1024 * 1024;

    private readonly string root;
    private bool? isCaseSensitive;

    private ProjectDirectory(string root, string fullPath, IFileSystem fileSystem)
    {
        this.root = root;
        FullPath = fullPath;
        FileSystem = fileSystem;
    }

    /// <summary>The absolute path of the folder, without links.</summary>
    public string FullPath { get; }

    /// <summary>Whether the folder exists.</summary>
    public bool Exists => FileSystem.KindOf(FullPath) == EntryKind.Directory;

    internal IFileSystem FileSystem { get; }

    /// <summary>
    /// Whether names that differ only in case are different files here. Asked of the disk until it can tell, because a
    /// folder that does not exist yet has no answer and a disk may be mounted anywhere.
    /// </summary>
    internal bool IsCaseSensitive => isCaseSensitive ?? ProbeCase();

    /// <summary>Names a project's folder; nothing is created.</summary>
    /// <param name="allowedRoot">The folder outside which nothing may be touched; it exists.</param>
    /// <param name="directory">The project's folder: absolute, or relative to the root.</param>
    /// <returns>The folder, or <c>path.outside</c> where it, links resolved, is outside the root, or <c>file.inaccessible</c>.</returns>
    public static Outcome<ProjectDirectory> Open(string allowedRoot, string directory) =>
        Open(allowedRoot, directory, LocalFileSystem.Instance);

    internal static Outcome<ProjectDirectory> Open(string allowedRoot, string directory, IFileSystem fileSystem)
    {
        if (directory.Contains('\0', StringComparison.Ordinal) || directory.Contains('\uFFFD', StringComparison.Ordinal))
            return FileProblems.OutsideRoot(directory);
        try
        {
            var rootPath = Path.GetFullPath(allowedRoot);
            var root = LinkResolver.Resolve(fileSystem, rootPath);
            var full = LinkResolver.Resolve(fileSystem, Path.GetFullPath(directory, rootPath));
            if (root is null || full is null || !IsInside(root, full))
                return FileProblems.OutsideRoot(directory);
            return fileSystem.KindOf(full) == EntryKind.File
                ? FileProblems.Inaccessible(directory, "A file is where the project's folder is expected.", "Choose another folder.")
                : new ProjectDirectory(root, Path.TrimEndingDirectorySeparator(full), fileSystem);
        }
        catch (Exception e) when (FileProblems.IsFailure(e) || e is ArgumentException)
        {
            return FileProblems.Inaccessible(directory, e);
        }
    }

    /// <summary>Reads a file's bytes, whatever they are; links are followed as long as they stay inside the root.</summary>
    /// <returns>The content, <see cref="FileContent.Absent"/> where there is no file, or <c>path.outside</c> or <c>file.inaccessible</c>.</returns>
    public Outcome<FileContent> Read(ProjectPath path)
    {
        try
        {
            var full = LinkResolver.Resolve(FileSystem, FullPath, Locate(path));
            if (full is null || !IsInsideRoot(full))
                return FileProblems.OutsideRoot(path);
            return FileSystem.KindOf(full) switch
            {
                EntryKind.None => FileContent.Absent,
                EntryKind.Directory => FileProblems.NotAFile(path),
                _ when !HasExactName(path) => FileContent.Absent,
                _ when FileSystem.SizeOf(full) > MaxFileSize => FileProblems.TooLarge(path),
                _ => FileContent.Of(FileSystem.Read(full)),
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went between the look and the reading.
            return FileContent.Absent;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(path.Value, e);
        }
    }

    /// <summary>
    /// Lists the files in the project or in one of its folders, in ordinal order. Links are not followed and not
    /// listed, nor is a name that could not be on every system; the whole project is listed without <c>.git</c> and <c>.gomcp</c>.
    /// </summary>
    /// <param name="folder">The folder, or the whole project.</param>
    public Outcome<ImmutableArray<ProjectPath>> List(ProjectPath? folder = null)
    {
        var found = ImmutableArray.CreateBuilder<ProjectPath>();
        var pending = new Stack<string>([folder?.Value ?? ""]);
        try
        {
            while (pending.TryPop(out var current))
            {
                foreach (var name in FileSystem.NamesIn(Path.Join(FullPath, current)))
                {
                    if (ProjectPath.TryParse(current.Length == 0 ? name : $"{current}/{name}") is not { } path || (folder is null && ReservedPaths.IsReservedFolder(path)))
                        continue;
                    var kind = FileSystem.KindOf(Locate(path));
                    if (kind == EntryKind.Directory)
                        pending.Push(path.Value);
                    else if (kind == EntryKind.File)
                        found.Add(path);
                }
            }
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(folder?.Value ?? ".", e);
        }

        found.Sort();
        return found.DrainToImmutable();
    }

    /// <summary>The bytes of a file that has this hash; null where there is none.</summary>
    internal ReadOnlyMemory<byte>? ReadIf(ProjectPath path, ContentHash hash)
    {
        // Not a conditional expression: there, null would be taken for an empty array.
        if (Read(path) is { IsSuccess: true, Value: var file } && file.Hash == hash)
            return file.Bytes;
        return null;
    }

    internal string Locate(ProjectPath path) => Path.Join(FullPath, path.Value);

    /// <summary>Whether an absolute path without links is inside the allowed root.</summary>
    internal bool IsInsideRoot(string fullPath) => IsInside(root, fullPath);

    /// <summary>Whether a file that was found bears exactly this name, where a disk would also find it under another case.</summary>
    internal bool HasExactName(ProjectPath path) =>
        IsCaseSensitive || FileSystem.NamesIn(Path.GetDirectoryName(Locate(path))!).Contains(path.Name, StringComparer.Ordinal);

    private bool ProbeCase()
    {
        var bookkeeping = Locate(ReservedPaths.Folder);
        var probe = FileSystem.KindOf(bookkeeping) == EntryKind.Directory ? bookkeeping : FullPath;
        if (FileSystem.KindOf(probe) == EntryKind.None)
            return true;
        var name = Path.GetFileName(probe);
        var swapped = string.Concat(name.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
        isCaseSensitive = name == swapped || FileSystem.KindOf(Path.Join(Path.GetDirectoryName(probe), swapped)) == EntryKind.None;
        return isCaseSensitive.Value;
    }

    private static bool IsInside(string root, string path)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, comparison) || string.Equals(path, Path.TrimEndingDirectorySeparator(root), comparison)
            || string.Equals(path, root, comparison);
    }
}
