using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;

namespace Gomcp.Engine.Projects;

/// <summary>Reads the specification of a project.</summary>
/// <param name="root">The folder outside which nothing is read or written.</param>
/// <param name="schemas">What gomcp.json has to look like.</param>
public sealed class ProjectReader(string root, Schemas schemas)
{
    /// <summary>The file that holds the specification.</summary>
    public static ProjectPath SpecPath => ReservedPaths.Specification;

    /// <summary>Takes a project for a change, after ending what an earlier process left.</summary>
    /// <param name="projectDir">Its folder, absolute or relative to the root.</param>
    /// <param name="options">How long to wait for somebody else.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<Outcome<OpenProject>> OpenAsync(string projectDir, ApplyOptions options, CancellationToken cancellationToken)
    {
        var directory = ProjectDirectory.Open(root, projectDir);
        if (!directory.IsSuccess)
        {
            return directory.Problems;
        }

        var taken = await ProjectLock.AcquireAsync(directory.Value, options.LockWait, options.Clock, cancellationToken);
        if (!taken.IsSuccess)
        {
            return taken.Problems;
        }

        var project = Applier.Recover(taken.Value).Then(_ => Read(taken.Value.Directory)).Then(specs =>
            TemplateOverrides.Read(taken.Value.Directory).Then<OpenProject>(templates =>
                new OpenProject(taken.Value, specs.Rendered, specs.Current, templates)));
        if (!project.IsSuccess)
        {
            taken.Value.Dispose();
        }

        return project;
    }

    /// <summary>Reads both specifications of a project.</summary>
    public Outcome<(ProjectSpec? Rendered, ProjectSpec? Current)> Read(ProjectDirectory directory)
    {
        var current = ReadSpec(directory, SpecPath);
        var rendered = ReadSpec(directory, BasePaths.Of(SpecPath));
        return current.IsSuccess && rendered.IsSuccess
            ? (rendered.Value.Spec, current.Value.Spec)
            : current.Problems.AddRange(rendered.Problems);
    }

    /// <summary>Reads a specification from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What it is, for problems.</param>
    public Outcome<ProjectSpec> Parse(ReadOnlyMemory<byte> text, string source) =>
        JsonReader.Parse(text, source)
            .Then(element => RequestReader.Read(element, schemas.Project, EngineJsonContext.Default.ProjectDocument))
            .Then(ProjectSpecBuilder.Build);

    private Outcome<SpecState> ReadSpec(ProjectDirectory directory, ProjectPath path)
    {
        if (!directory.Exists)
        {
            return new SpecState(null);
        }

        return directory.Read(path).Then(file => file.IsAbsent
            ? new SpecState(null)
            : Parse(file.Bytes, path.Value).Then<SpecState>(spec => new SpecState(spec)));
    }
}
