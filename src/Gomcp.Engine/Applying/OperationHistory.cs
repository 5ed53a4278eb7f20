using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// The operations that were applied to a project and can be taken back. An operation is in it exactly if it was applied:
/// both happen in one step.
/// </summary>
/// <param name="directory">The project.</param>
public sealed class OperationHistory(ProjectDirectory directory)
{
    private const string Extension = ".json";

    /// <summary>The operations, the latest first.</summary>
    public Outcome<ImmutableArray<OperationId>> List()
    {
        try
        {
            return directory.FileSystem.NamesIn(directory.Locate(ReservedPaths.History))
                .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
                .Select(name => OperationId.TryParse(name[..^Extension.Length]))
                .OfType<OperationId>()
                .OrderDescending()
                .ToImmutableArray();
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(ReservedPaths.History.Value, e);
        }
    }

    /// <summary>Reads one operation.</summary>
    /// <returns>The operation, or <c>operation.unknown</c>, or <c>file.inaccessible</c>.</returns>
    public Outcome<OperationRecord> Read(OperationId id)
    {
        var file = directory.Read(PathOf(id));
        if (!file.IsSuccess)
            return file.Problems;
        return !file.Value.IsAbsent && OperationRecordJson.TryDecode(file.Value.Bytes) is { } record && record.Id == id
            ? record
            : ApplyProblems.UnknownOperation(id.Value);
    }

    /// <summary>
    /// The bytes behind a hash of an operation's record, whichever side it is of; null when they are no longer kept.
    /// The result of an operation is stored once, in the undo log or as a merge base: where someone edited the bases by hand it may be gone.
    /// </summary>
    /// <param name="record">The operation.</param>
    /// <param name="hash">A hash from it that does not stand for an absent file.</param>
    public ReadOnlyMemory<byte>? Content(OperationRecord record, ContentHash hash) =>
        directory.ReadIf(ObjectOf(hash), hash)
        ?? record.Files.Where(f => f.After == hash).Select(f => directory.ReadIf(f.Path, hash)).FirstOrDefault(bytes => bytes is not null);

    internal static ProjectPath PathOf(OperationId id) => ProjectPath.Of($"{ReservedPaths.History}/{id}{Extension}");

    internal static ProjectPath ObjectOf(ContentHash hash) => ProjectPath.Of($"{ReservedPaths.Objects}/{hash}");

    /// <summary>Forgets the oldest operations, and all content that no other operation refers to, once there is a tenth more than the limit.</summary>
    /// <returns>What prevented it; the operations themselves are untouched by that.</returns>
    internal Problem? Prune(int limit)
    {
        var all = List();
        if (!all.IsSuccess || all.Value.Length <= limit + (limit / 10))
            return null;
        try
        {
            var referenced = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in all.Value.Take(limit))
            {
                // With one record unreadable nobody knows what it refers to, so that all content stays.
                var record = Read(id);
                if (!record.IsSuccess)
                    return record.Problems[0];
                referenced.UnionWith(record.Value.Files.SelectMany(f => new[] { f.Before.Value, f.After.Value }));
                referenced.Add(record.Value.SpecBefore.Value);
                referenced.Add(record.Value.SpecAfter.Value);
            }

            // Records go first: killed in between, this leaves content that the next pruning finds.
            foreach (var id in all.Value.Skip(limit))
                directory.FileSystem.DeleteFile(directory.Locate(PathOf(id)));
            var objects = directory.Locate(ReservedPaths.Objects);
            foreach (var name in directory.FileSystem.NamesIn(objects).Where(name => !referenced.Contains(name)))
                directory.FileSystem.DeleteFile(Path.Join(objects, name));
            return null;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(ReservedPaths.History.Value, e);
        }
    }
}
