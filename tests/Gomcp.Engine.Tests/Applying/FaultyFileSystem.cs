using Gomcp.Engine.Files;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>
/// The real file system until the n-th change; then the process is killed (every later call fails too, so that no
/// handler can tidy up), or that one change or every change from there on fails. A file that is being created when it
/// happens is there in part.
/// </summary>
internal sealed class FaultyFileSystem(int failAt, Fault fault) : IFileSystem
{
    private readonly LocalFileSystem real = LocalFileSystem.Instance;
    private bool isDead;

    /// <summary>How many changes were asked for.</summary>
    public int Changes { get; private set; }

    public EntryKind KindOf(string path) => Alive().KindOf(path);

    public string? LinkTargetOf(string path) => Alive().LinkTargetOf(path);

    public byte[] Read(string path) => Alive().Read(path);

    public long SizeOf(string path) => Alive().SizeOf(path);

    public UnixFileMode? ModeOf(string path) => Alive().ModeOf(path);

    public void CheckWritable(string path) => Alive().CheckWritable(path);

    public IReadOnlyList<string> NamesIn(string directory) => Alive().NamesIn(directory);

    public void CreateDirectory(string path) => Change().CreateDirectory(path);

    public FileStream CreateFile(string path, ReadOnlyMemory<byte> content, FilePermissions permissions)
    {
        if (Changes + 1 == failAt)
            real.CreateFile(path, content[..(content.Length / 2)], permissions).Dispose();
        return Change().CreateFile(path, content, permissions);
    }

    // Nothing here survives a loss of power anyway, and without them thousands of runs take seconds.
    public void WriteOut(IReadOnlyList<FileStream> files) => Change();

    public void Flush(FileStream file) => Change();

    public void FlushDirectory(string path) => Change();

    public void Move(string from, string to) => Change().Move(from, to);

    public void DeleteFile(string path) => Change().DeleteFile(path);

    public void RemoveDirectory(string path) => Change().RemoveDirectory(path);

    private LocalFileSystem Alive() => isDead ? throw new ProcessKilledException() : real;

    private LocalFileSystem Change()
    {
        var file = Alive();
        Changes++;
        if (fault == Fault.Kill && Changes == failAt)
        {
            isDead = true;
            throw new ProcessKilledException();
        }

        if ((fault == Fault.FailOnce && Changes == failAt) || (fault == Fault.FailFromThereOn && Changes >= failAt))
            throw new IOException("No space left on device");
        return file;
    }
}
