using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>What becomes of files that were written once when what asked for them is taken back: they go, unless somebody changed them.</summary>
/// <param name="Files">Those that go.</param>
/// <param name="Warnings">Tells of those that stay.</param>
internal sealed record Withdrawal(ImmutableArray<PlannedFile> Files, ImmutableArray<string> Warnings)
{
    public IEnumerable<FileWrite> Writes => Files.Select(file => new FileWrite(file.Path, file.Mine.Hash, null));

    public static Withdrawal Of(SpecTransition transition, ProjectDirectory directory)
    {
        var wanted = transition.Files.Select(file => file.Path).ToHashSet();
        var present = (from file in transition.Withdrawn
                       where !wanted.Contains(file.Path)
                       let content = directory.Read(file.Path)
                       where content is { IsSuccess: true, Value.IsAbsent: false }
                       select (file.Path, Content: content.Value, IsUntouched: content.Value.Hash == file.After)).ToImmutableArray();
        return new Withdrawal(
            [.. present.Where(file => file.IsUntouched).Select(file => new PlannedFile(file.Path, ChangeAction.Delete, file.Content, null))],
            [.. present.Where(file => !file.IsUntouched).Select(file => $"{file.Path}: it was changed since it was written, and stays.")]);
    }
}
