using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Planning;

/// <summary>Turns decisions into writes: the files themselves, and the new merge bases.</summary>
internal static class PlanWrites
{
    public static ImmutableArray<FileWrite> Of(ImmutableArray<FileTriple> files, ImmutableArray<PlannedFile> planned)
    {
        var writes = ImmutableArray.CreateBuilder<FileWrite>();
        foreach (var (file, decision) in files.Zip(planned))
        {
            if (Differs(decision.Result, file.Mine))
            {
                writes.Add(new FileWrite(file.Path, file.Mine.Hash, decision.Result, decision.Mode));
            }

            // What is written once has no base: it is never merged.
            var newBase = file.Theirs is { Ownership: not FileOwnership.Once } theirs ? theirs.Content : (ReadOnlyMemory<byte>?)null;
            if (Differs(newBase, file.Base))
            {
                writes.Add(new FileWrite(BasePaths.Of(file.Path), file.Base.Hash, newBase));
            }
        }

        return writes.ToImmutable();
    }

    private static bool Differs(ReadOnlyMemory<byte>? wanted, FileContent present) =>
        wanted is { } bytes ? present.IsAbsent || !present.Bytes.Span.SequenceEqual(bytes.Span) : !present.IsAbsent;
}
