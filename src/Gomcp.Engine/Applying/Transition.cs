using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// Carries out an application that is certain, or takes it back. Every step may have been done before, so that being
/// killed anywhere in here only means to begin again.
/// </summary>
internal sealed class Transition(ProjectDirectory directory, Journal journal)
{
    private readonly IFileSystem fileSystem = directory.FileSystem;
    private readonly DirectorySteps directories = new(directory, journal);
    private readonly JournalFile file = new(directory);
    private ProjectPath current = ReservedPaths.Journal;

    /// <summary>Carries out what has just been prepared; takes it back where that fails.</summary>
    /// <returns>Nothing, or what went wrong: first the failure, then what could not be taken back.</returns>
    public ImmutableArray<Problem> Commit()
    {
        try
        {
            Finish(_ => true);
            return [];
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return [FileProblems.Inaccessible(current.Value, e), .. TryUndo()];
        }
    }

    /// <summary>Goes on with what was interrupted: to its end where all new bytes are there, back where not.</summary>
    public Outcome<RecoveryResult> Recover()
    {
        var survey = new JournalSurvey(directory, journal);
        ImmutableArray<Problem> failure = [];
        if (survey.CanFinish)
        {
            try
            {
                Finish(entry => survey[entry] != EntryState.New);
                RemoveTemporaries();
                return RecoveryResult.Finished;
            }
            catch (Exception e) when (FileProblems.IsFailure(e))
            {
                failure = [FileProblems.Inaccessible(current.Value, e)];
            }
        }

        var problems = TryUndo();
        return problems.IsEmpty ? RecoveryResult.RolledBack : failure.AddRange(problems);
    }

    private void Finish(Func<JournalEntry, bool> isPending)
    {
        var pending = journal.Entries.Where(isPending).ToList();

        // Removals come first: they make room for a folder or, on some disks, for a name in another case.
        foreach (var entry in pending.Where(e => e.IsDeletion))
            Delete(entry.Path);
        directories.RemoveEmptied();
        directories.CreateNew();
        foreach (var entry in pending.Where(e => !e.IsDeletion))
        {
            current = entry.Path;
            fileSystem.Move(directory.Locate(entry.Temporary), directory.Locate(entry.Path));
        }

        current = ReservedPaths.Journal;
        file.Clear();
    }

    private ImmutableArray<Problem> TryUndo()
    {
        try
        {
            var survey = new JournalSurvey(directory, journal);
            if (!survey.CanUndo)
                return survey.Problems;
            Undo(survey);
            return [];
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return [FileProblems.Inaccessible(current.Value, e)];
        }
    }

    private void Undo(JournalSurvey survey)
    {
        var files = journal.Entries.Where(e => !e.IsHistory).ToList();
        foreach (var entry in files.Where(e => e.Before.IsAbsent && survey[e] == EntryState.New))
            Delete(entry.Path);
        directories.RemoveNew();
        foreach (var entry in files.Where(e => !e.Before.IsAbsent && survey[e] != EntryState.Old))
            Restore(entry, survey.OldBytes(entry)!.Value);

        // Now the old bytes in the undo log are no longer needed.
        RemoveTemporaries();
        foreach (var entry in journal.Entries.Where(e => e.IsHistory && e.Before.IsAbsent && survey[e] == EntryState.New))
            Delete(entry.Path);
        directories.RemoveNew();
        current = ReservedPaths.Journal;
        file.Clear();
    }

    private void Restore(JournalEntry entry, ReadOnlyMemory<byte> content)
    {
        current = entry.Path;
        directories.CreateWithParents(entry.Path.Parent);
        directories.CreateWithParents(entry.Temporary.Parent);
        Delete(entry.Temporary);
        var permissions = entry.ModeBefore is { } mode ? new FilePermissions(mode, IsExact: true) : FilePermissions.Of(Planning.FileAccessMode.Normal);
        var temporary = directory.Locate(entry.Temporary);
        using (var stream = fileSystem.CreateFile(temporary, content, permissions))
            fileSystem.Flush(stream);
        fileSystem.Move(temporary, directory.Locate(entry.Path));
    }

    private void RemoveTemporaries()
    {
        foreach (var entry in journal.Entries)
            Delete(entry.Temporary);
    }

    private void Delete(ProjectPath path)
    {
        current = path;
        if (fileSystem.KindOf(directory.Locate(path)) == EntryKind.File)
            fileSystem.DeleteFile(directory.Locate(path));
    }
}
