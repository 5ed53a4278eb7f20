using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>Creates and removes the folders of an application; each step may have been done before.</summary>
internal sealed class DirectorySteps(ProjectDirectory directory, Journal journal)
{
    private readonly IFileSystem fileSystem = directory.FileSystem;

    public void CreateNew()
    {
        foreach (var folder in journal.NewDirectories)
            Create(folder);
    }

    public void CreateWithParents(ProjectPath? folder)
    {
        if (folder is null)
            return;
        CreateWithParents(folder.Parent);
        Create(folder);
    }

    /// <summary>Removes the new folders again, as far as nobody has put anything into them.</summary>
    public void RemoveNew()
    {
        foreach (var folder in journal.NewDirectories.Reverse())
            TryRemove(folder);
    }

    /// <summary>Removes the folders that the removal of files left empty, up to the project's own.</summary>
    public void RemoveEmptied()
    {
        var needed = new HashSet<ProjectPath>();
        foreach (var entry in journal.Entries.Where(e => !e.IsDeletion))
        {
            for (var folder = entry.Path.Parent; folder is not null && needed.Add(folder);)
                folder = folder.Parent;
        }

        foreach (var entry in journal.Entries.Where(e => e.IsDeletion))
        {
            for (var folder = entry.Path.Parent; folder is not null && !needed.Contains(folder) && TryRemove(folder);)
                folder = folder.Parent;
        }
    }

    private void Create(ProjectPath folder)
    {
        if (fileSystem.KindOf(directory.Locate(folder)) == EntryKind.None)
            fileSystem.CreateDirectory(directory.Locate(folder));
    }

    private bool TryRemove(ProjectPath folder)
    {
        var path = directory.Locate(folder);
        var kind = fileSystem.KindOf(path);
        if (kind == EntryKind.Directory && fileSystem.NamesIn(path).Count == 0)
        {
            fileSystem.RemoveDirectory(path);
            return true;
        }

        return kind == EntryKind.None;
    }
}
