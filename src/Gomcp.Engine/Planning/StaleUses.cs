using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>Looks through what people wrote, in generated files and in their own, for names that a change takes away.</summary>
/// <param name="directory">The project's folder.</param>
/// <param name="renames">The names.</param>
internal sealed class StaleUses(ProjectDirectory directory, ImmutableArray<GoRename> renames)
{
    private const int Most = 200;

    public ImmutableArray<StaleUse> Find(ImmutableArray<FileTriple> files, ImmutableArray<PlannedFile> planned, IStack stack)
    {
        if (renames.IsEmpty || !directory.Exists)
        {
            return [];
        }

        var managed = files.Select(file => file.Path).ToHashSet();
        var edited = files.Zip(planned)
            .Where(pair => pair.First.Theirs is not null && pair.Second.Result is { } result && !result.Span.SequenceEqual(pair.First.TheirBytes.Span))
            .Select(pair => new MergedFile(pair.First.Path, Text(pair.First.TheirBytes), Text(pair.Second.Result!.Value)));
        var present = directory.List() is { IsSuccess: true, Value: var all } ? all : [];
        var derived = present.SelectMany(path => stack.Derived(path)).ToHashSet();
        var own = present.Where(path => IsSource(path) && !managed.Contains(path) && !derived.Contains(path)).Select(Own).OfType<MergedFile>();
        return
        [
            .. RenamedUses.Find(renames, edited.Concat(own))
                .GroupBy(use => (use.Path, use.Line, use.Column))
                .Select(uses => uses.OrderByDescending(use => use.IsCertain).First())
                .OrderBy(use => use.Path).ThenBy(use => use.Line).ThenBy(use => use.Column)
                .Take(Most)
                .Select(use => new StaleUse(use.Path.Value, use.Line, use.Rename.Old, use.Text.Trim(), use.Rename.IsRemoval ? null : use.Offer.Trim())),
        ];
    }

    private static bool IsSource(ProjectPath path) =>
        path.Value.EndsWith(".go", StringComparison.Ordinal) || path.Value.EndsWith(".templ", StringComparison.Ordinal);

    private MergedFile? Own(ProjectPath path) =>
        directory.Read(path) is { IsSuccess: true, Value: { IsAbsent: false } content } ? new MergedFile(path, "", Text(content.Bytes)) : null;

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
