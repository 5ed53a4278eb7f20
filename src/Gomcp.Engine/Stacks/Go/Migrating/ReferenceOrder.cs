using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Domains so that each comes after those that it refers to.</summary>
/// <param name="Ordered">Those that can be ordered.</param>
/// <param name="Circle">Those that refer to each other in a circle; empty for none.</param>
internal sealed record ReferenceOrder(ImmutableArray<DomainSpec> Ordered, ImmutableArray<DomainSpec> Circle)
{
    public static ReferenceOrder Of(ImmutableArray<DomainSpec> domains)
    {
        var ordered = ImmutableArray.CreateBuilder<DomainSpec>(domains.Length);
        var waiting = domains.ToList();
        while (waiting.Find(domain => domain.Relations.All(relation =>
            relation.Target.Equals(domain.Name) || waiting.TrueForAll(other => !other.Name.Equals(relation.Target)))) is { } next)
        {
            waiting.Remove(next);
            ordered.Add(next);
        }

        return new ReferenceOrder(ordered.ToImmutable(), [.. waiting]);
    }
}
