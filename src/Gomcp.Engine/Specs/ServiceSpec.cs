using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>A service without records of its own, over the repositories of domains.</summary>
/// <param name="Name">Its name, which is its package's.</param>
/// <param name="Over">The domains whose repositories it has; at least one.</param>
/// <param name="Doc">What it is for; null for nothing said.</param>
/// <param name="Methods">What it does.</param>
public sealed record ServiceSpec(DomainName Name, ImmutableArray<DomainName> Over, string? Doc, ImmutableArray<MethodSpec> Methods)
{
    /// <summary>The same service where a domain is renamed.</summary>
    /// <param name="from">The domain's name until now.</param>
    /// <param name="to">Its new name.</param>
    public ServiceSpec Retarget(DomainName from, DomainName to) => this with { Over = [.. Over.Select(name => name.Equals(from) ? to : name)] };
}
