using System.Collections.Immutable;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>What a change of the specification does to a working tree: bound to the bytes it read and the bytes it will write.</summary>
/// <param name="Transition">What it carries out.</param>
/// <param name="Files">Managed files that change, are kept against the change, or are in conflict.</param>
/// <param name="Writes">Everything to write, bookkeeping included; empty while there are conflicts.</param>
/// <param name="Conflicts">What needs a decision.</param>
/// <param name="Warnings">What is worth a look though it was decided.</param>
/// <param name="Uses">Lines of people's own that use a name which is no longer generated.</param>
public sealed record ProjectPlan(
    SpecTransition Transition,
    ImmutableArray<PlannedFile> Files,
    ImmutableArray<FileWrite> Writes,
    ImmutableArray<FileConflict> Conflicts,
    ImmutableArray<string> Warnings,
    ImmutableArray<StaleUse> Uses)
{
    /// <summary>Whether nothing would change.</summary>
    public bool IsEmpty => Writes.IsEmpty && Conflicts.IsEmpty;
}
