namespace Gomcp.Engine.Files;

/// <summary>The file system of this machine.</summary>
internal sealed class LocalFileSystem : IFileSystem
{
    private const int WindowsMoveAttempts = 20;

    public static LocalFileSystem Instance { get; } = new();

    public EntryKind KindOf(string path)
    {
        var entry = new FileInfo(path);
        var attributes = entry.Attributes;
        if ((int)attributes == -1)
            return EntryKind.None;
        if (attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            return EntryKind.Link;
        return attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Directory : EntryKind.File;
    }

    public string? LinkTargetOf(string path) => new FileInfo(path).LinkTarget;

    // A pipe or a socket has no size; opening one would wait for its other end.
    public byte[] Read(string path) => SizeOf(path) == 0 ? [] : File.ReadAllBytes(path);

    public long SizeOf(string path) => new FileInfo(path).Length;

    public UnixFileMode? ModeOf(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    public void CheckWritable(string path)
    {
        if (IsProtected(path))
            throw new UnauthorizedAccessException("The file is read-only.");
        if (SizeOf(path) > 0)
            File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

    public IReadOnlyList<string> NamesIn(string directory) =>
        Directory.Exists(directory) ? [.. Directory.EnumerateFileSystemEntries(directory).Select(Path.GetFileName)!] : [];

    public void CreateDirectory(string path) => Directory.CreateDirectory(path);

    public FileStream CreateFile(string path, ReadOnlyMemory<byte> content, FilePermissions permissions)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = permissions.Mode;
        var stream = new FileStream(path, options);
        try
        {
            if (permissions.IsExact && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(stream.SafeFileHandle, permissions.Mode);
            RandomAccess.Write(stream.SafeFileHandle, content.Span, 0);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void WriteOut(IReadOnlyList<FileStream> files)
    {
        // Linux starts all writes before it waits for the first; where that is not served, the last flush covers it.
        if (OperatingSystem.IsLinux())
        {
            foreach (var file in files)
                _ = UnixNative.SyncRange(file.SafeFileHandle, 0, 0, UnixNative.Write);
            foreach (var file in files)
                _ = UnixNative.SyncRange(file.SafeFileHandle, 0, 0, UnixNative.WaitBefore | UnixNative.Write | UnixNative.WaitAfter);
            return;
        }

        foreach (var file in files)
        {
            // On macOS this reaches the device but does not empty its cache, which is what takes the time.
            if (OperatingSystem.IsMacOS())
                _ = UnixNative.Sync(file.SafeFileHandle);
            else
                RandomAccess.FlushToDisk(file.SafeFileHandle);
        }
    }

    public void Flush(FileStream file) => RandomAccess.FlushToDisk(file.SafeFileHandle);

    public void FlushDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var directory = UnixNative.OpenForReading(path);
        if (!directory.IsInvalid)
            _ = UnixNative.Sync(directory);
    }

    public void Move(string from, string to)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(from, to, overwrite: true);
                return;
            }
            catch (Exception e) when (OperatingSystem.IsWindows() && attempt < WindowsMoveAttempts && e is IOException or UnauthorizedAccessException)
            {
                // Virus scanners and indexers hold a fresh file open for some milliseconds.
                Thread.Sleep(attempt);
            }
        }
    }

    public void DeleteFile(string path) => File.Delete(path);

    public void RemoveDirectory(string path) => Directory.Delete(path);

    // On Unix a rename would replace a file that nobody may write; such a file was protected on purpose.
    private static bool IsProtected(string path) => OperatingSystem.IsWindows()
        ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        : (File.GetUnixFileMode(path) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;
}
