using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>A whole project. Two equal specifications render the same bytes.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Title">What people read: "Harbour Shop".</param>
/// <param name="Module">The Go module path.</param>
/// <param name="Database">The database its defaults speak of.</param>
/// <param name="Domains">Its domains, in the order they were added.</param>
/// <param name="Migrations">The migrations written so far, in order; their files belong to the user.</param>
public sealed record ProjectSpec(
    ProjectName Name,
    Label Title,
    ModulePath Module,
    DatabaseKind Database,
    ImmutableArray<DomainSpec> Domains,
    ImmutableArray<MigrationSpec> Migrations)
{
    /// <summary>Whether people have accounts.</summary>
    public AccountsSpec Accounts { get; init; } = AccountsSpec.None;

    /// <summary>Its services over repositories of several domains, in the order they were added.</summary>
    public ImmutableArray<ServiceSpec> Services { get; init; } = [];

    /// <summary>Who may use a domain: what it says, or else people with an account as soon as there are any.</summary>
    public RouteGroup GroupOf(DomainSpec domain) => domain.Group ?? (Accounts.Auth ? RouteGroup.Authenticated : RouteGroup.Open);

    /// <summary>Domains that are meant to go; gomcp.json does not keep it.</summary>
    public ImmutableArray<DomainName> Removes { get; init; } = [];

    /// <summary>The domain of a name; null when there is none.</summary>
    public DomainSpec? Find(DomainName name) => Domains.FirstOrDefault(domain => domain.Name.Equals(name));

    /// <summary>What a relation leads to: a domain, or the accounts where there are any.</summary>
    /// <param name="name">A target that exists.</param>
    public DomainSpec Target(DomainName name) => name.Equals(UserAccounts.Name) ? UserAccounts.Domain : Find(name)!;
}
