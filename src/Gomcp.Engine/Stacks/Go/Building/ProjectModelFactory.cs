using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what the templates of a whole project see.</summary>
internal static class ProjectModelFactory
{
    public static ProjectModel Create(ProjectSpec spec) => new(
        Code.Verified(spec.Name.Value),
        spec.Title.Value,
        Code.Verified(spec.Module.Value),
        [.. spec.Domains.Select(domain => DomainModelFactory.Create(spec, domain))],
        [.. spec.Migrations.Select(migration => new MigrationEntryModel(MigrationFunctions.Of(spec, migration)))],
        IsPostgres: spec.Database is DatabaseKind.Postgres,
        IsMySql: spec.Database is DatabaseKind.MySql)
    {
        Services = [.. spec.Services.Select(service => ServiceModelFactory.Create(spec, service))],
        HasAccounts = spec.Accounts.Auth,
        HasUserManagement = spec.Accounts.UserManagement,
        HasRegistration = spec.Accounts.Registration,
    };
}
