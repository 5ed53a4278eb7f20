using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Rendering;

/// <summary>A specification with the migrations that lead to it.</summary>
/// <param name="Spec">The specification.</param>
/// <param name="Warnings">What the new migrations do to existing records, in sentences.</param>
public sealed record MigratedSpec(ProjectSpec Spec, ImmutableArray<string> Warnings);
