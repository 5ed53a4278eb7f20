using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>Compares an interrupted application with the disk: what is done, and which way is still open.</summary>
internal sealed class JournalSurvey
{
    private readonly ProjectDirectory directory;
    private readonly Journal journal;
    private readonly Dictionary<JournalEntry, EntryState> states = [];

    public JournalSurvey(ProjectDirectory directory, Journal journal)
    {
        this.directory = directory;
        this.journal = journal;
        foreach (var entry in journal.Entries)
            states.Add(entry, Survey(entry));
    }

    /// <summary>Whether every new byte is there, or in its place already, and no person's bytes are in the way.</summary>
    public bool CanFinish => journal.Entries.All(CanFinishEntry);

    /// <summary>Whether every old byte is there, or in its place again, and no person's bytes are in the way.</summary>
    public bool CanUndo => journal.Entries.All(CanUndoEntry);

    /// <summary>Why neither way is open.</summary>
    public ImmutableArray<Problem> Problems
    {
        get
        {
            var foreign = journal.Entries.Where(e => this[e] == EntryState.Foreign).Select(e => ApplyProblems.ChangedDuringRecovery(e.Path));
            var lost = journal.Entries.Where(e => this[e] != EntryState.Foreign && !CanUndoEntry(e)).Select(e => ApplyProblems.Lost(e.Path));
            return [.. foreign, .. lost];
        }
    }

    public EntryState this[JournalEntry entry] => states[entry];

    /// <summary>The bytes that were at a path before; null when they are not to be found whole.</summary>
    public ReadOnlyMemory<byte>? OldBytes(JournalEntry entry)
    {
        var waiting = journal.Entries.Where(e => e.IsHistory && e.After == entry.Before).Select(e => e.Temporary);
        return waiting.Prepend(OperationHistory.ObjectOf(entry.Before))
            .Select(path => directory.ReadIf(path, entry.Before))
            .FirstOrDefault(bytes => bytes is not null);
    }

    private bool CanFinishEntry(JournalEntry entry) => this[entry] switch
    {
        EntryState.New => true,
        EntryState.Foreign => false,
        _ => entry.IsDeletion || directory.ReadIf(entry.Temporary, entry.After) is not null,
    };

    // What the undo log gained can go or stay: nothing refers to it.
    private bool CanUndoEntry(JournalEntry entry) => this[entry] switch
    {
        EntryState.Old => true,
        EntryState.Foreign => false,
        _ => entry.IsHistory || entry.Before.IsAbsent || OldBytes(entry) is not null,
    };

    private EntryState Survey(JournalEntry entry)
    {
        var kind = directory.FileSystem.KindOf(directory.Locate(entry.Path));
        if (kind == EntryKind.Link)
            return EntryState.Foreign;
        var now = ContentHash.Absent;
        if (kind == EntryKind.File)
        {
            var content = directory.Read(entry.Path);
            if (!content.IsSuccess)
                return EntryState.Foreign;
            now = content.Value.Hash;
        }

        if (now == entry.After)
            return EntryState.New;
        if (now == entry.Before)
            return EntryState.Old;
        return now.IsAbsent ? EntryState.Missing : EntryState.Foreign;
    }
}
