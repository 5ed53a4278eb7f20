using Gomcp.Engine.Specs;

namespace Gomcp.Engine;

/// <summary>A specification, or that there is none: a project that is taken back whole.</summary>
/// <param name="Spec">The specification; null for none.</param>
public sealed record SpecState(ProjectSpec? Spec);
