using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Templates;

namespace Gomcp.Engine.Rendering;

/// <summary>A kind of application: how a specification becomes files, and what its people do next.</summary>
public interface IStack
{
    /// <summary>Adds the migrations that lead from one specification to another.</summary>
    /// <param name="before">What was rendered last time; null for a new project.</param>
    /// <param name="tables">The specification that the kept migrations lead to: <paramref name="before"/>, or an earlier one when some are taken back.</param>
    /// <param name="after">What is wanted now.</param>
    /// <returns>The wanted specification with its migrations, or what cannot be migrated.</returns>
    Outcome<MigratedSpec> Migrate(ProjectSpec? before, ProjectSpec? tables, ProjectSpec after);

    /// <summary>Whether migrations can be taken out of a specification without later ones missing what they made.</summary>
    /// <param name="after">The specification that is to be without them, its list still whole.</param>
    /// <param name="withdrawn">The migrations, in their order.</param>
    bool CanWithdraw(ProjectSpec after, ImmutableArray<MigrationSpec> withdrawn);

    /// <summary>
    /// Renders everything that a specification asks for, in ordinal order of the paths. Pure: the same specifications give
    /// the same bytes on every system. A migration is rendered only where <paramref name="before"/> does not have it.
    /// </summary>
    /// <param name="before">What was rendered last time; null for a new project.</param>
    /// <param name="after">What is wanted now, its migrations included.</param>
    /// <param name="templates">Templates that replace those of the stack, under their names.</param>
    /// <returns>The files, or what is wrong with the templates.</returns>
    Outcome<ImmutableArray<RenderedFile>> Render(ProjectSpec? before, ProjectSpec after, ImmutableArray<TemplateSource> templates);

    /// <summary>The names in source code that are no longer generated after a change.</summary>
    /// <param name="before">What was rendered last time; null for a new project.</param>
    /// <param name="after">What is wanted now, with its renames settled.</param>
    ImmutableArray<Merging.GoRename> Renames(ProjectSpec? before, ProjectSpec after);

    /// <summary>The files that have another path after a change, because what they are named after is renamed.</summary>
    /// <param name="before">What was rendered last time; null for a new project.</param>
    /// <param name="after">What is wanted now, with its renames settled.</param>
    /// <param name="files">What is rendered now.</param>
    ImmutableArray<FileMove> Moves(ProjectSpec? before, ProjectSpec after, ImmutableArray<RenderedFile> files);

    /// <summary>The files with secrets that a new project gets, once.</summary>
    /// <param name="spec">The new project.</param>
    /// <param name="secret">Makes a secret of printable characters.</param>
    ImmutableArray<RenderedFile> Secrets(ProjectSpec spec, Func<string> secret);

    /// <summary>Files that the stack's own tools derive from a managed one, to be removed with it.</summary>
    /// <param name="path">A managed file.</param>
    ImmutableArray<Files.ProjectPath> Derived(Files.ProjectPath path);

    /// <summary>Runs the stack's own generators over a written project, where they are installed.</summary>
    /// <param name="projectPath">The project's absolute path.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellationToken">Ends it; what is written stays.</param>
    /// <returns>What a person does next, in order.</returns>
    ValueTask<ImmutableArray<string>> GenerateAsync(string projectPath, IProgress<string> progress, CancellationToken cancellationToken);

    /// <summary>What a person does next where the generators are not run.</summary>
    ImmutableArray<string> NextSteps { get; }

    /// <summary>The addresses that a domain is served at, with their methods.</summary>
    ImmutableArray<string> RoutesOf(DomainSpec domain);
}
