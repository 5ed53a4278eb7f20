using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>Compares what shall be written with what is on the disk, and finds everything that would go wrong beforehand.</summary>
internal sealed class Inspection
{
    private readonly ProjectDirectory directory;
    private readonly PathGuard guard;
    private readonly bool isCaseSensitive;
    private readonly HashSet<string> removed;
    private readonly Dictionary<ReadOnlyMemory<byte>, ContentHash> hashes = [];
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    private Inspection(ProjectDirectory directory, ImmutableArray<FileWrite> writes)
    {
        this.directory = directory;
        guard = new PathGuard(directory);
        isCaseSensitive = directory.IsCaseSensitive;
        removed = writes.Where(w => w.Content is null).Select(w => w.Path.Value).ToHashSet(Comparer);
    }

    private StringComparer Comparer => isCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The writes that change something, or every problem that prevents them.</summary>
    /// <exception cref="ArgumentException">A path is written twice: a bug in the planner.</exception>
    public static Outcome<ImmutableArray<CheckedWrite>> Inspect(ProjectDirectory directory, ImmutableArray<FileWrite> writes)
    {
        if (writes.GroupBy(w => w.Path).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Written twice: {twice.Key}", nameof(writes));
        var inspection = new Inspection(directory, writes);
        return inspection.Inspect(writes);
    }

    private Outcome<ImmutableArray<CheckedWrite>> Inspect(ImmutableArray<FileWrite> writes)
    {
        var result = ImmutableArray.CreateBuilder<CheckedWrite>(writes.Length);
        var names = new HashSet<string>(Comparer);
        foreach (var write in writes)
        {
            if (Inspect(write) is { } checkedWrite && checkedWrite.After != write.Before)
                result.Add(checkedWrite);
            if (write.Content is not null && !names.Add(write.Path.Value))
                problems.Add(FileProblems.DiffersOnlyInCase(write.Path));
        }

        return problems.Count == 0 ? result.DrainToImmutable() : problems.DrainToImmutable();
    }

    private CheckedWrite? Inspect(FileWrite write)
    {
        try
        {
            if (ReservedPaths.IsForbidden(write.Path))
                return Refuse(FileProblems.Reserved(write.Path));
            if (guard.Check(write.Path) is { } problem)
                return Refuse(problem);
            var old = ReadOld(write);
            if (!old.IsSuccess)
                return Refuse([.. old.Problems]);
            if (old.Value.Hash != write.Before)
                return Refuse(ApplyProblems.Changed(write.Path));

            var full = directory.Locate(write.Path);
            if (!old.Value.IsAbsent)
                directory.FileSystem.CheckWritable(full);
            return new CheckedWrite(
                write.Path,
                old.Value,
                old.Value.IsAbsent ? null : directory.FileSystem.ModeOf(full),
                write.Content,
                HashOf(write.Content),
                write.Mode);
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return Refuse(FileProblems.Inaccessible(write.Path.Value, e));
        }
    }

    private Outcome<FileContent> ReadOld(FileWrite write)
    {
        var kind = directory.FileSystem.KindOf(directory.Locate(write.Path));
        if (kind == EntryKind.None)
            return FileContent.Absent;
        if (kind == EntryKind.Directory && !write.Before.IsAbsent)
            return ApplyProblems.Changed(write.Path);
        if (kind == EntryKind.Directory)
            return IsEmptied(write) ? FileContent.Absent : FileProblems.NotAFile(write.Path);
        var old = directory.Read(write.Path);
        return old.IsSuccess && old.Value.IsAbsent && !removed.Contains(write.Path.Value)
            ? FileProblems.DiffersOnlyInCase(write.Path)
            : old;
    }

    // A folder makes room for a file of its name when the same operation removes everything in it.
    private bool IsEmptied(FileWrite write) =>
        write.Content is not null
        && directory.List(write.Path) is { IsSuccess: true, Value: { IsEmpty: false } files }
        && files.All(f => removed.Contains(f.Value));

    // A file and its merge base are often the same bytes, which need hashing once.
    private ContentHash HashOf(ReadOnlyMemory<byte>? content)
    {
        if (content is not { } bytes)
            return ContentHash.Absent;
        if (!hashes.TryGetValue(bytes, out var hash))
            hashes[bytes] = hash = ContentHash.Of(bytes.Span);
        return hash;
    }

    private CheckedWrite? Refuse(params ReadOnlySpan<Problem> found)
    {
        problems.AddRange(found);
        return null;
    }
}
