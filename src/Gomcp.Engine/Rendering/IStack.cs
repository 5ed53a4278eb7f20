using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Rendering;

/// <summary>A kind of application: how a specification becomes files, and what its people do next.</summary>
public interface IStack
{
    /// <summary>
    /// Renders everything that a specification asks for. Pure: the same specifications give the same bytes on every
    /// system. What is written once (migrations) is rendered only where <paramref name="after"/> asks for more than
    /// <paramref name="before"/>.
    /// </summary>
    /// <param name="before">What was rendered last time; null for a new project.</param>
    /// <param name="after">What is wanted now, its migrations completed by <see cref="Migrate"/>.</param>
    ImmutableArray<RenderedFile> Render(ProjectSpec? before, ProjectSpec after);

    /// <summary>Adds the migrations that lead from one specification to another.</summary>
    /// <param name="before">What the database has; null for a new project.</param>
    /// <param name="after">What it is to have.</param>
    Problems.Outcome<ProjectSpec> Migrate(ProjectSpec? before, ProjectSpec after);
}
