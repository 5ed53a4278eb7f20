using System.Collections.Immutable;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Specs;
using Gomcp.Templates;

namespace Gomcp.Engine.Projects;

/// <summary>A project that is held for a change: nobody else writes it meanwhile.</summary>
/// <param name="Lock">Holds it.</param>
/// <param name="Rendered">The specification that was rendered last time; null for none.</param>
/// <param name="Current">The specification in the working tree, hand edits included; null for none.</param>
/// <param name="Templates">The templates that the project overrides.</param>
public sealed record OpenProject(ProjectLock Lock, ProjectSpec? Rendered, ProjectSpec? Current, ImmutableArray<TemplateSource> Templates) : IDisposable
{
    /// <summary>The project's folder.</summary>
    public ProjectDirectory Directory => Lock.Directory;

    /// <inheritdoc/>
    public void Dispose() => Lock.Dispose();
}
