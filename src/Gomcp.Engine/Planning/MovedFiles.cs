using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Planning;

/// <summary>Takes what people wrote in a generated file along, where that file is generated under another path.</summary>
internal static class MovedFiles
{
    /// <summary>Gives the new files what the old ones were edited to.</summary>
    public static ImmutableArray<FileTriple> Follow(ImmutableArray<FileTriple> files, ImmutableArray<FileMove> moves)
    {
        var all = files.ToDictionary(file => file.Path);
        foreach (var move in moves)
        {
            if (all.GetValueOrDefault(move.Old) is { } old && all.GetValueOrDefault(move.New) is { } now && IsEdited(old) && IsNew(now))
            {
                all[move.New] = now with { Moved = old };
                all[move.Old] = old with { HasMoved = true };
            }
        }

        return [.. files.Select(file => all[file.Path])];
    }

    /// <summary>Tells of files of people's own beside those that moved: they stay where they are.</summary>
    public static ImmutableArray<string> LeftBehind(ProjectDirectory directory, ImmutableArray<FileMove> moves, ImmutableArray<FileTriple> files, IStack stack)
    {
        var managed = files.Select(file => file.Path).ToHashSet();
        var derived = managed.SelectMany(path => stack.Derived(path)).ToHashSet();
        return
        [
            .. from pair in moves.Select(move => (Old: FolderOf(move.Old), New: FolderOf(move.New))).Distinct()
               where pair.Old != pair.New
               let present = directory.List(ProjectPath.Of(pair.Old))
               where present.IsSuccess
               from path in present.Value
               where !managed.Contains(path) && !derived.Contains(path)
               select $"{path} is not generated and stays where it is; what it belongs to is in {pair.New} now.",
        ];
    }

    private static string FolderOf(ProjectPath path) => path.Value[..path.Value.LastIndexOf('/')];

    private static bool IsEdited(FileTriple old) =>
        old is { Theirs: null, Base.IsAbsent: false, Mine.IsAbsent: false } && old.Mine.Hash != old.Base.Hash && FilePlanner.IsText(old.Mine) && FilePlanner.IsText(old.Base);

    private static bool IsNew(FileTriple now) => now is { Theirs.Ownership: FileOwnership.Managed, Base.IsAbsent: true, Mine.IsAbsent: true };
}
