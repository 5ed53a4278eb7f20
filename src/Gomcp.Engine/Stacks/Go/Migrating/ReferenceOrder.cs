using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// Domains so that each comes after those that it refers to. Where they refer to each other in a circle, one has to begin:
/// its key waits.
/// </summary>
/// <param name="Ordered">The domains.</param>
/// <param name="Waiting">The keys whose target comes after their own domain.</param>
internal sealed record ReferenceOrder(ImmutableArray<DomainSpec> Ordered, ImmutableArray<KeyStep> Waiting)
{
    public static ReferenceOrder Of(ImmutableArray<DomainSpec> domains)
    {
        var ordered = new List<DomainSpec>(domains.Length);
        var waiting = domains.ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(domain => IsFree(domain, waiting, _ => true))
                ?? waiting.Find(domain => IsFree(domain, waiting, relation => relation.Required))
                ?? waiting[0];
            waiting.Remove(next);
            ordered.Add(next);
        }

        var places = ordered.Select((domain, place) => (domain.Name, place)).ToDictionary(pair => pair.Name, pair => pair.place);
        var keys = from domain in ordered
                   from relation in domain.Relations
                   where places.TryGetValue(relation.Target, out var target) && target > places[domain.Name]
                   select new KeyStep(domain, relation);
        return new ReferenceOrder([.. ordered], [.. keys]);
    }

    /// <summary>The relations of a domain whose keys wait.</summary>
    public ImmutableArray<RelationSpec> WaitingOf(DomainSpec domain) => [.. Waiting.Where(key => key.Domain == domain).Select(key => key.Relation)];

    private static bool IsFree(DomainSpec domain, List<DomainSpec> waiting, Func<RelationSpec, bool> counts) => domain.Relations
        .Where(counts)
        .All(relation => relation.Target.Equals(domain.Name) || waiting.TrueForAll(other => !other.Name.Equals(relation.Target)));
}
