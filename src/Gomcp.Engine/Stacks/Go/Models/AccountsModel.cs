using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What the templates of a project's accounts see.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="HasUserManagement">Whether admins look after accounts.</param>
/// <param name="HasRegistration">Whether strangers can make an account.</param>
/// <param name="Domains">The domains with routes, in order.</param>
public sealed record AccountsModel(
    Code Module,
    bool HasUserManagement,
    bool HasRegistration,
    ImmutableArray<DomainModel> Domains)
{
    /// <summary>Domains that speak JSON only.</summary>
    public ImmutableArray<DomainModel> JsonDomains => [.. Domains.Where(domain => !domain.HasViews)];
}
