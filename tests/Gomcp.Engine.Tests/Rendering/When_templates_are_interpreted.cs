using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go;
using Gomcp.Engine.Stacks.Go.Building;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>An override is interpreted where the engine's own templates are compiled: both have to write the same.</summary>
public sealed class When_templates_are_interpreted
{
    private static readonly TemplateSet Compiled = TemplateSet.Compiled(GeneratedTemplates.Catalog);

    private static readonly FrozenSet<Type> Files =
    [
        typeof(ProjectModel), typeof(DomainModel), typeof(MigrationModel), typeof(LinkMigrationModel), typeof(KeyMigrationModel), typeof(ChangeMigrationModel), typeof(DropMigrationModel),
        typeof(AccountsModel), typeof(RegistrationModel), typeof(UserManagementModel), typeof(UsersTableModel), typeof(SessionsTableModel), typeof(PasswordResetsTableModel),
    ];

    [Fact]
    public void They_write_what_the_compiled_ones_write()
    {
        var interpreted = Interpreted();
        var (left, right) = (new TemplateWriter(), new TemplateWriter());
        var compared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, model) in GoldenCase.Names.SelectMany(row => Renderings(row.Data)))
        {
            Assert.True(interpreted.IsOverridden(name), name);
            left.Clear();
            right.Clear();
            Assert.Null(Compiled.Render(name, model, left));
            Assert.Null(interpreted.Render(name, model, right));
            Assert.True(left.WrittenSpan.SequenceEqual(right.WrittenSpan), $"{name} is interpreted differently than it is compiled.");
            compared.Add(name);
        }

        Assert.Equal(GeneratedTemplates.All.Where(IsFile).Select(template => template.Name).Order(StringComparer.Ordinal), compared.Order(StringComparer.Ordinal));
        Assert.True(compared.Count > 100, $"Only {compared.Count} templates were compared.");
    }

    // Templates that other templates call are rendered with them.
    private static bool IsFile(CompiledTemplate template) => Files.Contains(template.ModelType);

    private static IEnumerable<(string Name, object Model)> Renderings(string golden)
    {
        var spec = GoldenCase.Spec(golden);
        var project = ProjectModelFactory.Create(spec);
        var changed = Changed(spec);
        var migrations = MigrationRenderer.Models(null, spec).Concat(MigrationRenderer.Models(spec, changed)).Select(added => added.Model);
        return from model in new object[] { project }.Concat(project.Domains).Concat(migrations).Concat(AccountsModelFactory.Create(project))
               from template in GeneratedTemplates.All
               where template.ModelType == model.GetType()
               select (template.Name, model);
    }

    // The last domain goes, and every other one has a field more.
    private static ProjectSpec Changed(ProjectSpec spec)
    {
        var domains = spec.Domains.SkipLast(1).Select(domain => domain with { Fields = [.. domain.Fields, domain.Fields[0] with { Name = FieldName.Of(NameWords.TryParse("one_more")!) }] });
        return new GoStack().Migrate(spec, spec, spec with { Domains = [.. domains] }).Value.Spec;
    }

    private static TemplateSet Interpreted()
    {
        var folder = Path.Join(Sources.Root, "src", "Gomcp.Engine", "Stacks", "Go", "Templates");
        ImmutableArray<TemplateSource> sources =
        [
            .. from path in Directory.EnumerateFiles(folder, "*.tmpl", SearchOption.AllDirectories)
               let name = Path.GetRelativePath(folder, path).Replace('\\', '/')[..^".tmpl".Length]
               select TemplateSource.FromText(name, File.ReadAllText(path)),
        ];
        var result = TemplateSet.WithOverrides(GeneratedTemplates.Catalog, sources);
        Assert.Empty(result.Errors);
        return result.Set!;
    }
}
