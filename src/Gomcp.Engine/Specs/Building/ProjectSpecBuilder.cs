using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Turns a whole document into a valid specification: the one place where rules across domains are checked.</summary>
public static class ProjectSpecBuilder
{
    /// <summary>Builds a specification; every problem of the document at once, with its JSON path.</summary>
    /// <param name="document">The document, of the right shape.</param>
    public static Outcome<ProjectSpec> Build(ProjectDocument document)
    {
        var problems = new ProblemList();
        var name = ProjectName.TryParse(document.Name);
        var title = Label.TryParse(document.Title);
        var module = ModulePath.TryParse(document.Module);
        Require(problems, name is not null, "$.name", $"\"{document.Name}\" is no project name.", ProjectName.Rule);
        Require(problems, title is not null, "$.title", "This cannot be shown as a title.", Label.Rule);
        Require(problems, module is not null, "$.module", $"\"{document.Module}\" is no module path.", ModulePath.Rule);

        var accounts = AccountsSpecBuilder.Build(document, problems);
        var domains = BuildDomains(document, accounts, problems);
        var services = ServiceSpecBuilder.Build(document.Services, "$.services", problems);
        ServiceChecks.Check(services, domains, "$.services", problems);
        var migrations = BuildMigrations(document, problems);
        var removes = new IntentReader(problems).DomainRemoves(document.Remove, "$.remove");
        return problems.Any
            ? problems.ToImmutable()
            : new ProjectSpec(name!, title!, module!, document.Database, domains, migrations) { Accounts = accounts, Services = services, Removes = removes };
    }

    private static void Require(ProblemList problems, bool valid, string path, string message, string rule)
    {
        if (!valid)
        {
            problems.Add(ProblemCodes.NameInvalid, path, message, $"Use {rule}.");
        }
    }

    private static ImmutableArray<DomainSpec> BuildDomains(ProjectDocument document, AccountsSpec accounts, ProblemList problems)
    {
        var domains = ImmutableArray.CreateBuilder<DomainSpec>();
        var places = new List<DomainPlace>();
        foreach (var (domain, i) in (document.Domains ?? []).Select((domain, i) => (domain, i)))
        {
            var own = new ProblemList();
            var path = $"$.domains[{i}]";
            if (new DomainSpecBuilder(own).Build(domain, path) is { } spec)
            {
                domains.Add(spec);
                places.Add(new DomainPlace(path, domain.Relations ?? []));
            }

            problems.AddRange(own.ToImmutable());
        }

        var resolved = RelationResolver.Resolve(domains.ToImmutable(), places, problems);
        DomainChecks.Check(resolved, accounts, places, problems);
        AccountsSpecBuilder.CheckGroups(accounts, resolved, places, problems);
        return resolved;
    }

    private static ImmutableArray<MigrationSpec> BuildMigrations(ProjectDocument document, ProblemList problems)
    {
        var migrations = ImmutableArray.CreateBuilder<MigrationSpec>();
        var last = 0;
        foreach (var (id, i) in (document.Migrations ?? []).Select((id, i) => (id, i)))
        {
            if (MigrationSpec.TryParse(id) is not { } migration || migration.Number <= last)
            {
                problems.Add(ProblemCodes.SpecInvalid, $"$.migrations[{i}]", "The list of migrations was changed.", "Restore it: ascending numbers, names in snake case.");
            }
            else
            {
                migrations.Add(migration);
                last = migration.Number;
            }
        }

        return migrations.ToImmutable();
    }
}
