using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>Writes all new bytes beside their targets and makes them durable, with the journal; no target is touched.</summary>
internal sealed class Preparation(ProjectDirectory directory)
{
    // Files stay open until they are written out together; a process may open 256 on macOS.
    private const int BatchSize = 128;

    private readonly JournalFile file = new(directory);

    /// <summary>Prepares, or leaves nothing behind and says why not.</summary>
    public Outcome<Journal> Prepare(ImmutableArray<CheckedWrite> writes, CancellationToken cancellationToken)
    {
        var journal = JournalDraft.Draft(directory, writes);
        var current = ReservedPaths.PreparingJournal;
        try
        {
            using (var stream = file.Create(journal))
            {
                for (var start = 0; start < writes.Length; start += BatchSize)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    WriteBatch(start, Math.Min(start + BatchSize, writes.Length));
                }

                current = ReservedPaths.PreparingJournal;
                directory.FileSystem.WriteOut([stream]);
                directory.FileSystem.Flush(stream);
            }

            file.Commit();
            return journal;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            var problem = FileProblems.Inaccessible(current.Value, e);
            return Abandon(journal) is { } worse ? ImmutableArray.Create(problem, worse) : problem;
        }
        catch (OperationCanceledException)
        {
            Abandon(journal);
            throw;
        }

        void WriteBatch(int start, int end)
        {
            var open = new List<FileStream>(end - start);
            try
            {
                for (var i = start; i < end; i++)
                {
                    current = writes[i].Path;
                    if (writes[i].Content is { } content)
                        open.Add(directory.FileSystem.CreateFile(directory.Locate(journal.Entries[i].Temporary), content, writes[i].Permissions));
                }

                directory.FileSystem.WriteOut(open);

                // The last file of all: its flush takes everything that was done before with it, where the file system keeps a log.
                if (end == writes.Length && open.Count > 0)
                    directory.FileSystem.Flush(open[^1]);
            }
            finally
            {
                foreach (var stream in open)
                    stream.Dispose();
            }
        }
    }

    /// <summary>Removes what was prepared.</summary>
    public Problem? Abandon(Journal journal)
    {
        try
        {
            foreach (var entry in journal.Entries)
            {
                if (directory.FileSystem.KindOf(directory.Locate(entry.Temporary)) == EntryKind.File)
                    directory.FileSystem.DeleteFile(directory.Locate(entry.Temporary));
            }

            if (file.IsPreparing)
                file.ClearPreparing();
            return null;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(ReservedPaths.PreparingJournal.Value, e);
        }
    }
}
