using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>
/// The journal on the disk. It bears one name while files are prepared and nothing has been touched, and another from
/// the moment on that the application is certain; the rename between the two is that moment.
/// </summary>
internal sealed class JournalFile(ProjectDirectory directory)
{
    private static readonly FilePermissions Permissions = FilePermissions.Of(Planning.FileAccessMode.Private);

    private readonly IFileSystem fileSystem = directory.FileSystem;

    /// <summary>Whether an application was interrupted before it was certain.</summary>
    public bool IsPreparing => IsThere(ReservedPaths.PreparingJournal);

    /// <summary>Whether an application was interrupted after it was certain.</summary>
    public bool IsCommitted => IsThere(ReservedPaths.Journal);

    public FileStream Create(Journal journal) =>
        fileSystem.CreateFile(directory.Locate(ReservedPaths.PreparingJournal), JournalText.Encode(journal), Permissions);

    public void Commit() => fileSystem.Move(directory.Locate(ReservedPaths.PreparingJournal), directory.Locate(ReservedPaths.Journal));

    /// <summary>Reads the journal of the application that is prepared; null when it is not whole.</summary>
    public Journal? ReadPreparing() => JournalText.TryDecode(fileSystem.Read(directory.Locate(ReservedPaths.PreparingJournal)));

    /// <summary>Reads the journal of the application that is certain; null when it is damaged.</summary>
    public Journal? ReadCommitted() => JournalText.TryDecode(fileSystem.Read(directory.Locate(ReservedPaths.Journal)));

    public void ClearPreparing() => fileSystem.DeleteFile(directory.Locate(ReservedPaths.PreparingJournal));

    /// <summary>
    /// Ends the application. The flush after it makes all renames durable too where a file system logs them in order;
    /// losing power before it brings the journal back with them undone, never one without the other.
    /// </summary>
    public void Clear()
    {
        fileSystem.DeleteFile(directory.Locate(ReservedPaths.Journal));
        try
        {
            fileSystem.FlushDirectory(directory.Locate(ReservedPaths.Folder));
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            // The application has ended with its journal: from here on there is no way back, and none is needed.
        }
    }

    private bool IsThere(ProjectPath path) => fileSystem.KindOf(directory.Locate(path)) == EntryKind.File;
}
