using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// What an operation adds to the undo log, as writes like any other, so that it is there exactly if the operation is applied.
/// Old bytes are kept by their hash, once. New bytes are too, unless a merge base is the same: after a first scaffold
/// that is nearly everything.
/// </summary>
internal sealed class HistoryWrites
{
    private readonly ProjectDirectory directory;
    private readonly Dictionary<ContentHash, CheckedWrite> objects = [];

    private HistoryWrites(ProjectDirectory directory) => this.directory = directory;

    /// <summary>The writes, the record itself last; or why there can be none.</summary>
    public static Outcome<ImmutableArray<CheckedWrite>> For(
        ProjectDirectory directory, OperationId id, DateTimeOffset time, Operation operation, ImmutableArray<CheckedWrite> writes)
    {
        var guard = new PathGuard(directory);
        if ((guard.Check(OperationHistory.PathOf(id)) ?? guard.Check(ReservedPaths.Objects)) is { } problem)
            return problem;
        var history = new HistoryWrites(directory);
        var bases = writes.Where(w => w.Path.IsUnder(ReservedPaths.Bases)).Select(w => w.After).ToHashSet();
        foreach (var write in writes)
        {
            history.Keep(write.Old.Bytes, write.Old.Hash);
            if (write.Content is { } content && !bases.Contains(write.After))
                history.Keep(content, write.After);
        }

        var (specBefore, specAfter) = history.KeepSpecification(writes);
        var files = writes.Select(w => new RecordedFile(w.Path, w.Old.Hash, w.After)).ToImmutableArray();
        var record = new OperationRecord(id, operation.Tool, time, operation.Request, specBefore, specAfter, files);
        ImmutableArray<CheckedWrite> result =
        [
            .. IgnoreFile(directory, writes),
            .. history.objects.Values,
            New(OperationHistory.PathOf(id), FileContent.Of(OperationRecordJson.Encode(record)), FileAccessMode.Private),
        ];
        return result;
    }

    private (ContentHash Before, ContentHash After) KeepSpecification(ImmutableArray<CheckedWrite> writes)
    {
        if (writes.FirstOrDefault(w => w.Path == ReservedPaths.Specification) is { } write)
            return (write.Old.Hash, write.After);
        if (directory.Read(ReservedPaths.Specification) is not { IsSuccess: true, Value: var unchanged })
            return (ContentHash.Absent, ContentHash.Absent);
        Keep(unchanged.Bytes, unchanged.Hash);
        return (unchanged.Hash, unchanged.Hash);
    }

    private void Keep(ReadOnlyMemory<byte> content, ContentHash hash)
    {
        if (hash.IsAbsent || objects.ContainsKey(hash))
            return;
        var path = OperationHistory.ObjectOf(hash);
        var kept = directory.FileSystem.KindOf(directory.Locate(path)) == EntryKind.File ? directory.Read(path) : FileContent.Absent;
        if (kept.IsSuccess && kept.Value.Hash == hash)
            return;

        // An object that is not what its name says was damaged: it is replaced.
        var old = kept.IsSuccess ? kept.Value : FileContent.Absent;
        objects.Add(hash, new CheckedWrite(path, old, null, content, hash, FileAccessMode.Private));
    }

    private static IEnumerable<CheckedWrite> IgnoreFile(ProjectDirectory directory, ImmutableArray<CheckedWrite> writes)
    {
        var isThere = directory.FileSystem.KindOf(directory.Locate(ReservedPaths.IgnoreFile)) != EntryKind.None;
        if (!isThere && writes.All(w => w.Path != ReservedPaths.IgnoreFile))
            yield return New(ReservedPaths.IgnoreFile, FileContent.Of(ReservedPaths.IgnoreFileContent), FileAccessMode.Normal);
    }

    private static CheckedWrite New(ProjectPath path, FileContent content, FileAccessMode mode) =>
        new(path, FileContent.Absent, null, content.Bytes, content.Hash, mode);
}
