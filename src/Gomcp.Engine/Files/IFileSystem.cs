namespace Gomcp.Engine.Files;

/// <summary>
/// The primitive operations that everything here is made of, each of which happens or does not. The seam at which
/// tests kill a process after every single one. Paths are absolute; failures are the exceptions of System.IO.
/// </summary>
internal interface IFileSystem
{
    /// <summary>What is there, links not followed.</summary>
    EntryKind KindOf(string path);

    /// <summary>Where a link leads, as it is written in the link; null when it is none.</summary>
    string? LinkTargetOf(string path);

    /// <summary>The bytes of a file.</summary>
    byte[] Read(string path);

    /// <summary>The size of a file in bytes.</summary>
    long SizeOf(string path);

    /// <summary>The mode bits of a file; null where the system has none.</summary>
    UnixFileMode? ModeOf(string path);

    /// <summary>Fails as a write to an existing file would fail, and changes nothing.</summary>
    void CheckWritable(string path);

    /// <summary>The names in a directory, in no order; none when there is no such directory.</summary>
    IReadOnlyList<string> NamesIn(string directory);

    /// <summary>Creates one directory whose parent exists.</summary>
    void CreateDirectory(string path);

    /// <summary>Creates a file that must not exist yet, with its whole content; the mode is set before the content.</summary>
    FileStream CreateFile(string path, ReadOnlyMemory<byte> content, FilePermissions permissions);

    /// <summary>Sends the content of many files to the device in one go and waits; the device's own cache is left to <see cref="Flush"/>.</summary>
    void WriteOut(IReadOnlyList<FileStream> files);

    /// <summary>Makes one file durable and, where the file system keeps a log, everything that was done before.</summary>
    void Flush(FileStream file);

    /// <summary>Makes the names in a directory durable, where the system knows that.</summary>
    void FlushDirectory(string path);

    /// <summary>Renames a file over whatever file is there.</summary>
    void Move(string from, string to);

    /// <summary>Removes a file or a link.</summary>
    void DeleteFile(string path);

    /// <summary>Removes an empty directory.</summary>
    void RemoveDirectory(string path);
}
