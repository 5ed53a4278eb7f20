using System.Text;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>A plan as callers see it.</summary>
internal static class PlanReport
{
    private const int MostDiffCharacters = 24_000;

    /// <summary>One entry a file; diffs are cut where they would become too long for a reply.</summary>
    public static IReadOnlyList<FileChange> Changes(ProjectPlan plan, bool withDiffs)
    {
        var room = withDiffs ? MostDiffCharacters : 0;
        var changes = new List<FileChange>(plan.Files.Length);
        foreach (var file in plan.Files)
        {
            var before = file.Mine.Bytes.Span;
            var after = file.Result is { } bytes ? bytes.Span : [];
            var counts = TextDiff.Count(before, after);
            // What only the owner may read, secrets, has no place in a reply.
            var diff = room > 0 && file.Mode is not FileAccessMode.Private ? TextDiff.Unified(file.Path.Value, Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after), room) : null;
            room -= diff?.Length ?? 0;
            changes.Add(new FileChange(file.Path.Value, file.Action!.Value, counts.Added, counts.Removed, diff));
        }

        return changes;
    }

    /// <summary>The warnings; null for none, so that a reply stays small.</summary>
    public static IReadOnlyList<string>? Warnings(ProjectPlan plan) => plan.Warnings.IsEmpty ? null : plan.Warnings;

    /// <summary>The uses of names that are gone; null for none.</summary>
    public static IReadOnlyList<StaleUse>? Uses(ProjectPlan plan) => plan.Uses.IsEmpty ? null : plan.Uses;
}
