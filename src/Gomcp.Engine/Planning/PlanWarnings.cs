using System.Collections.Immutable;

namespace Gomcp.Engine.Planning;

/// <summary>What was decided in a merge but is worth a look.</summary>
internal static class PlanWarnings
{
    public static ImmutableArray<string> Of(ImmutableArray<PlannedFile> planned) =>
    [
        .. from file in planned
           where file.Action is not null && file.Merge is not null
           from note in file.Merge!.Notes
           select $"{file.Path}:{note.MineLine}: {note.Message}",
    ];
}
