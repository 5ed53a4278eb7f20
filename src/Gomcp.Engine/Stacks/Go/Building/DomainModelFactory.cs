using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what the templates of a domain see.</summary>
internal static class DomainModelFactory
{
    public static DomainModel Create(ProjectSpec project, DomainSpec domain)
    {
        var plan = new FixturePlan(project, domain);
        var fieldFactory = new FieldModelFactory(domain);
        var relations = new RelationModelFactory(project, domain, plan).Relations();
        var links = new LinkModelFactory(project, domain, plan).Links();
        var title = TitleFields.Of(domain);
        var status = domain.Fields.FirstOrDefault(candidate => candidate is { Type: FieldType.Enum, IsNullable: false });
        var fixtures = new FixtureFactory(project, domain, plan);
        var inverses = new InverseModelFactory(project, domain, fixtures);
        var variable = GoNames.Variable(domain.Name.Singular);
        var methods = new MethodModelFactory(new ImportFinder(project.Module.Value, project.Accounts.Auth, []));
        return new DomainModel(
            Code.Verified(project.Module.Value),
            Code.Verified(domain.Name.Singular.Flat),
            GoNames.Exported(domain.Name.Singular),
            RelationModelFactory.PluralType(domain.Name),
            GoNames.Unexported(domain.Name.Singular),
            variable,
            GoNames.Variables(domain.Name),
            GoNames.Column(domain.Name.Plural),
            Code.Verified($"/{domain.Name.Plural.Kebab}"),
            GoNames.InWords(domain.Name.Singular),
            GoNames.InWords(domain.Name.Plural),
            GoNames.WithArticle(domain.Name.Singular),
            WordsFactory.Create(domain),
            Code.Verified(DomainIcons.Of(domain.Name)),
            [.. domain.Fields.Select(fieldFactory.Create)],
            relations,
            inverses.Inverses(),
            links,
            new ColumnModelFactory(domain, relations, links).Create(),
            RuleFactory.Create(domain, relations, links),
            inverses.Referrers(),
            [.. domain.Fields.Where(candidate => candidate.Searchable).Select(candidate => GoNames.Column(candidate.Name.Words))],
            new TitleModel(
                title is null ? Code.Literal("") : GoNames.Exported(title.Name.Words),
                title is null ? Code.Literal("id") : GoNames.Column(title.Name.Words),
                IsNullable: title is { IsNullable: true },
                IsFree: title is not null && TitleFields.IsFree(title)),
            status is null ? Code.Literal("") : Code.Verified($"{FieldModelFactory.VariableOf(status)}.Badge(ctx, {variable}.{status.Name.Words.Pascal})"),
            GoNames.Constraint("idx", domain.Name.Plural, GoNames.CreatedAt),
            new SampleFactory(domain, plan).Create(),
            fixtures.Fixtures(),
            domain.Options.HidesDeleted ? null : fixtures.Dependent())
        {
            Group = GroupModels.Of(project.GroupOf(domain)),
            HasAccounts = project.Accounts.Auth,
            HidesDeleted = domain.Options.HidesDeleted,
            OpensDialog = domain.Options.FormStyle is FormStyle.Dialog,
            ShowsCards = domain.Options.Layout is ListLayout.Cards,
            RepositoryMethods = methods.Methods(domain.Methods.Where(method => method.Layer is MethodLayer.Repository)),
            ServiceMethods = methods.Methods(domain.Methods.Where(method => method.Layer is MethodLayer.Service)),
            Endpoints = methods.Endpoints(domain.Endpoints),
            Layer = domain.Options.Layer ?? DomainLayer.Views,
            LastDependent = domain.Options.HidesDeleted ? fixtures.Dependent() : null,
        };
    }
}
