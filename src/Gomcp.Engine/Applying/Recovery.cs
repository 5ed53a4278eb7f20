using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>Ends an application that a killed process left: before it was certain it is taken back, after that it is finished.</summary>
internal static class Recovery
{
    public static bool IsNeeded(ProjectDirectory directory)
    {
        var file = new JournalFile(directory);
        return file.IsPreparing || file.IsCommitted;
    }

    public static Outcome<RecoveryResult> Run(ProjectDirectory directory)
    {
        var file = new JournalFile(directory);
        try
        {
            if (file.IsCommitted)
                return Continue(directory, file.ReadCommitted());
            return file.IsPreparing ? Abandon(directory, file) : RecoveryResult.NothingToDo;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(ReservedPaths.Journal.Value, e);
        }
    }

    private static Outcome<RecoveryResult> Continue(ProjectDirectory directory, Journal? journal)
    {
        if (journal is null)
            return ApplyProblems.DamagedJournal();
        return Check(directory, journal) is { } problem ? problem : new Transition(directory, journal).Recover();
    }

    private static Outcome<RecoveryResult> Abandon(ProjectDirectory directory, JournalFile file)
    {
        if (file.ReadPreparing() is not { } journal)
        {
            // Killed while the journal itself was written, before any other file, or cut off by a loss of power after it.
            Sweep(directory);
            file.ClearPreparing();
            return RecoveryResult.RolledBack;
        }

        if (Check(directory, journal) is { } problem || new Preparation(directory).Abandon(journal) is { } failed && (problem = failed) is not null)
            return problem;
        return RecoveryResult.RolledBack;
    }

    // A journal may have come with a repository: it is trusted no further than a plan.
    private static Problem? Check(ProjectDirectory directory, Journal journal)
    {
        var guard = new PathGuard(directory);
        foreach (var entry in journal.Entries)
        {
            if ((ReservedPaths.IsForbidden(entry.Path) && !entry.IsHistory) || !JournalDraft.IsTemporaryName(entry.Temporary.Name))
                return ApplyProblems.DamagedJournal();
            if ((guard.Check(entry.Path) ?? guard.Check(entry.Temporary)) is { } problem)
                return problem;
        }

        return journal.NewDirectories.Select(folder => guard.Check(folder)).FirstOrDefault(problem => problem is not null);
    }

    private static void Sweep(ProjectDirectory directory)
    {
        var files = directory.List();
        foreach (var path in files.IsSuccess ? files.Value : [])
        {
            if (JournalDraft.IsTemporaryName(path.Name))
                directory.FileSystem.DeleteFile(directory.Locate(path));
        }
    }
}
