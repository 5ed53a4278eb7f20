using Gomcp.Engine.Files;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>Finds names whatever their case, as the disks of Windows and macOS do.</summary>
internal sealed class CaseInsensitiveFileSystem : IFileSystem
{
    private readonly LocalFileSystem real = LocalFileSystem.Instance;

    public EntryKind KindOf(string path) => real.KindOf(Find(path));

    public string? LinkTargetOf(string path) => real.LinkTargetOf(Find(path));

    public byte[] Read(string path) => real.Read(Find(path));

    public long SizeOf(string path) => real.SizeOf(Find(path));

    public UnixFileMode? ModeOf(string path) => real.ModeOf(Find(path));

    public void CheckWritable(string path) => real.CheckWritable(Find(path));

    public IReadOnlyList<string> NamesIn(string directory) => real.NamesIn(Find(directory));

    public void CreateDirectory(string path) => real.CreateDirectory(Find(path));

    public FileStream CreateFile(string path, ReadOnlyMemory<byte> content, FilePermissions permissions) =>
        real.CreateFile(Find(path), content, permissions);

    public void WriteOut(IReadOnlyList<FileStream> files) => real.WriteOut(files);

    public void Flush(FileStream file) => real.Flush(file);

    public void FlushDirectory(string path) => real.FlushDirectory(Find(path));

    public void Move(string from, string to) => real.Move(Find(from), Find(to));

    public void DeleteFile(string path) => real.DeleteFile(Find(path));

    public void RemoveDirectory(string path) => real.RemoveDirectory(Find(path));

    private static string Find(string path)
    {
        var current = Path.GetPathRoot(path)!;
        foreach (var segment in path[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var names = Directory.Exists(current) ? Directory.EnumerateFileSystemEntries(current).Select(Path.GetFileName) : [];
            current = Path.Join(current, names.FirstOrDefault(n => string.Equals(n, segment, StringComparison.OrdinalIgnoreCase)) ?? segment);
        }

        return current;
    }
}
