using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Building;
using Gomcp.Engine.Stacks.Go.Formatting;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Engine.Stacks.Go.Texts;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Renders one specification: every template with its model, then every asset.</summary>
/// <param name="spec">The specification.</param>
/// <param name="templates">The templates, those included that the project overrides.</param>
/// <param name="sources">Formats Go and templ files.</param>
internal sealed class GoRenderer(ProjectSpec spec, TemplateSet templates, FormattedSources sources)
{
    private const string DomainPlaceholder = "_domain_";
    private const string DomainsPlaceholder = "_domains_";
    private const string ServicePlaceholder = "_service_";
    private const string MigrationPlaceholder = "_migration_";

    private readonly TemplateWriter writer = new();
    private readonly ProblemList problems = new();

    public Outcome<ImmutableArray<RenderedFile>> Render(ProjectSpec? before)
    {
        var files = ImmutableArray.CreateBuilder<RenderedFile>();
        var project = ProjectModelFactory.Create(spec);
        foreach (var template in GoTemplates.Of(typeof(ProjectModel)).Where(template => GoParts.Has(project, template.Part)))
        {
            files.Add(RenderOne(template, project, template.Path));
        }

        foreach (var domain in project.Domains)
        {
            foreach (var template in GoTemplates.Of(typeof(DomainModel)).Where(template => GoParts.Has(domain, template)))
            {
                var file = RenderOne(template, domain, PathOf(template, domain));
                if (file.Content.Span.IndexOfAnyExcept((byte)'\n') >= 0)
                {
                    files.Add(file);
                }
            }
        }

        files.AddRange(
            from service in project.Services
            from template in GoTemplates.Of(typeof(ServiceModel))
            select RenderOne(template, service, template.Path.Replace(ServicePlaceholder, service.Package.Text, StringComparison.Ordinal)));
        files.AddRange(RenderAccounts(project));
        var used = TextKeys.UsedIn(files);
        for (var i = 0; i < files.Count; i++)
        {
            files[i] = UnusedTexts.Remove(files[i], used);
        }

        files.Add(TextKeys.List(used));
        files.AddRange(RenderMigrations(before));
        files.AddRange(GoAssets.All);
        return problems.Any ? problems.ToImmutable() : files.ToImmutable();
    }

    private IEnumerable<RenderedFile> RenderAccounts(ProjectModel project) =>
        from model in AccountsModelFactory.Create(project)
        from template in GoTemplates.Of(model.GetType())
        select RenderOne(template, model, template.Path);

    private static string PathOf(GoTemplate template, DomainModel domain) => template.Path
        .Replace(DomainPlaceholder, domain.Package.Text, StringComparison.Ordinal)
        .Replace(DomainsPlaceholder, domain.Table.Text, StringComparison.Ordinal);

    private IEnumerable<RenderedFile> RenderMigrations(ProjectSpec? before) =>
        from added in MigrationRenderer.Models(before, spec)
        from template in GoTemplates.Of(added.Model.GetType())
        let path = template.Path.Replace(MigrationPlaceholder, GoFileNames.OfMigration(added.Migration.Id), StringComparison.Ordinal)
        select RenderOne(template, added.Model, path) with { Ownership = FileOwnership.Once };

    private static bool IsSource(string path) => path.EndsWith(".go", StringComparison.Ordinal) || path.EndsWith(".templ", StringComparison.Ordinal);

    private RenderedFile RenderOne(GoTemplate template, object model, string path)
    {
        writer.Clear();
        if (templates.Render(template.Compiled.Name, model, writer) is { } error)
        {
            problems.AddRange([GoTemplates.ProblemOf(error)]);
        }

        var content = IsSource(path) ? sources.Format(path, writer.WrittenSpan) : writer.WrittenSpan.ToArray();
        return new RenderedFile(ProjectPath.Of(path), content);
    }
}
