using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What the templates of a whole project see.</summary>
/// <param name="Name">The short name, also the binary's.</param>
/// <param name="Title">What people read.</param>
/// <param name="Module">The Go module path.</param>
/// <param name="Domains">The domains, in order.</param>
/// <param name="Migrations">The migrations, oldest first.</param>
/// <param name="IsPostgres">Whether the documentation speaks of PostgreSQL first.</param>
/// <param name="IsMySql">Whether the documentation speaks of MySQL first.</param>
public sealed record ProjectModel(
    Code Name,
    UserText Title,
    Code Module,
    ImmutableArray<DomainModel> Domains,
    ImmutableArray<MigrationEntryModel> Migrations,
    bool IsPostgres,
    bool IsMySql)
{
    /// <summary>Whether people have accounts.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>Whether admins look after accounts.</summary>
    public bool HasUserManagement { get; init; }

    /// <summary>Whether strangers can make an account.</summary>
    public bool HasRegistration { get; init; }

    /// <summary>Domains with a package of their own.</summary>
    public ImmutableArray<DomainModel> Packages => [.. Domains.Where(domain => domain.HasRepository)];

    /// <summary>Domains with routes.</summary>
    public ImmutableArray<DomainModel> Routed => [.. Domains.Where(domain => domain.HasHandler)];

    /// <summary>Domains with pages.</summary>
    public ImmutableArray<DomainModel> Shown => [.. Domains.Where(domain => domain.HasViews)];

    /// <summary>Domains with a package and no routes.</summary>
    public ImmutableArray<DomainModel> Unrouted => [.. Packages.Where(domain => !domain.HasHandler)];

    /// <summary>Whether there is anything that no route leads to.</summary>
    public bool HasUnrouted => Unrouted.Length > 0 || Services.Length > 0;

    /// <summary>Services over repositories of several domains.</summary>
    public ImmutableArray<ServiceModel> Services { get; init; } = [];

    /// <summary>Domains with routes whose body is somebody's own.</summary>
    public ImmutableArray<DomainModel> Extended => [.. Routed.Where(domain => domain.Endpoints.All.Length > 0)];

    /// <summary>Whether a route of somebody's own answers PATCH.</summary>
    public bool HasPatch => Extended.Any(domain => domain.Endpoints.All.Any(endpoint => endpoint.Verb == Code.Literal("PATCH")));

    /// <summary>Domains that speak JSON only.</summary>
    public ImmutableArray<DomainModel> JsonDomains => [.. Routed.Where(domain => !domain.HasViews)];

    /// <summary>Whether a domain speaks JSON only.</summary>
    public bool HasJsonDomains => JsonDomains.Length > 0;

    /// <summary>Whether a domain with pages is for admins.</summary>
    public bool HasAdminDomains => Shown.Any(domain => domain.Group.Router == Code.Literal("admins"));

    /// <summary>Whether the pages of a domain can be read by everybody, and people with an account change it.</summary>
    public bool HasPublicDomains => Shown.Any(domain => domain.Group.IsPublic);

    /// <summary>Whether there is a domain whose deleted records are only hidden.</summary>
    public bool HidesDeleted => Domains.Any(domain => domain.HidesDeleted);

    /// <summary>Whether there is a domain whose form opens in a dialog.</summary>
    public bool OpensDialog => Domains.Any(domain => domain.OpensDialog);

    /// <summary>Whether there is a domain whose list shows cards.</summary>
    public bool ShowsCards => Domains.Any(domain => domain.ShowsCards);
}
