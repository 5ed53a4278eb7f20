using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// A table of links, the same whichever of its two sides names it: its columns are in the order of their names. Two equal
/// ones need no migration between them.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Owner">The domain of the first column.</param>
/// <param name="OwnerKey">The column of its records.</param>
/// <param name="OwnerDeletion">What becomes of links when one of them is deleted.</param>
/// <param name="Target">The other domain.</param>
/// <param name="TargetKey">The column of its records.</param>
/// <param name="TargetDeletion">What becomes of links when one of those is deleted.</param>
internal sealed record LinkTable(
    NameWords Table, DomainName Owner, NameWords OwnerKey, OnDelete OwnerDeletion, DomainName Target, NameWords TargetKey, OnDelete TargetDeletion)
{
    /// <summary>All tables of links, each once.</summary>
    public static ImmutableArray<LinkTable> Of(IReadOnlyCollection<DomainSpec> domains) =>
    [
        .. domains
            .SelectMany(domain => domain.Links.Select(link => (Domain: domain, Link: link)))
            .GroupBy(side => side.Link.JoinTable!)
            .Select(sides => Of(sides.First(), [.. sides.Skip(1)]).Sorted),
    ];

    // Each side says what becomes of links when one of its targets is deleted.
    private static LinkTable Of((DomainSpec Domain, LinkSpec Link) first, ImmutableArray<(DomainSpec Domain, LinkSpec Link)> others) => new(
        first.Link.JoinTable!,
        first.Domain.Name,
        LinkSpec.OwnerKey(first.Domain.Name),
        others.IsEmpty ? OnDelete.Cascade : others[0].Link.OnDelete,
        first.Link.Target,
        first.Link.TargetKey(first.Domain.Name),
        first.Link.OnDelete);

    private LinkTable Sorted => string.CompareOrdinal(OwnerKey.Snake, TargetKey.Snake) <= 0 ? this
        : new(Table, Target, TargetKey, TargetDeletion, Owner, OwnerKey, OwnerDeletion);
}
