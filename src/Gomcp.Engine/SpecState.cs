using System.Collections.Immutable;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine;

/// <summary>A specification, or that there is none: a project that is taken back whole.</summary>
/// <param name="Spec">The specification; null for none.</param>
/// <param name="Withdrawn">Files that were written once by what is taken back; they go where nobody changed them since.</param>
/// <param name="Tables">Where migrations are taken back, the specification whose tables the others make; null for what was rendered.</param>
public sealed record SpecState(ProjectSpec? Spec, ImmutableArray<RecordedFile> Withdrawn, ProjectSpec? Tables = null)
{
    /// <summary>A specification that takes nothing back.</summary>
    public SpecState(ProjectSpec? spec)
        : this(spec, [])
    {
    }
}
