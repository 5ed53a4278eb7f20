using Gomcp.Engine.Files;

namespace Gomcp.Engine.Rendering;

/// <summary>A generated file that has another path after a change, and is the same file to people who edited it.</summary>
/// <param name="Old">Where it was.</param>
/// <param name="New">Where it is.</param>
public sealed record FileMove(ProjectPath Old, ProjectPath New);
