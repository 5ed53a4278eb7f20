using System.Collections.Immutable;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>Writes the relations of a domain as they are read: belongs_to first, then the other sides, then the links.</summary>
internal static class RelationDocuments
{
    public static IReadOnlyList<RelationDocument>? Of(DomainSpec domain)
    {
        ImmutableArray<RelationDocument> all =
        [
            .. domain.Relations.Select(OfRelation),
            .. domain.Inverses.Select(inverse => OfInverse(domain, inverse)),
            .. domain.Links.Select(link => OfLink(domain, link)),
        ];
        return all.Length == 0 ? null : all;
    }

    private static RelationDocument OfRelation(RelationSpec relation) => new(
        relation.Name.Words.Snake,
        RelationKind.BelongsTo,
        TargetOf(relation.Target, relation.Name),
        relation.Required,
        relation.Unique,
        relation.OnDelete is OnDelete.Restrict ? null : relation.OnDelete,
        relation.Key.Equals(relation.Name.Words.Append("id")) ? null : relation.Key.Snake,
        relation.References?.Snake,
        JoinTable: null,
        relation.Preload == relation.InList ? null : relation.Preload,
        relation.Display?.Snake,
        Unless(relation.Label, relation.Name),
        relation.Help?.Value,
        relation.InList ? null : false);

    private static RelationDocument OfInverse(DomainSpec owner, InverseSpec inverse) => new(
        inverse.Name.Words.Snake,
        inverse.IsOne ? RelationKind.HasOne : RelationKind.HasMany,
        TargetOf(inverse.Target, inverse.Name),
        ForeignKey: inverse.Key is null || inverse.Key.Equals(owner.Name.Singular.Append("id")) ? null : inverse.Key.Snake,
        OnDelete: inverse.OnDelete,
        Preload: inverse.Preload ? true : null,
        DisplayField: inverse.Display?.Snake,
        Label: Unless(inverse.Label, inverse.Name));

    private static RelationDocument OfLink(DomainSpec owner, LinkSpec link) => new(
        link.Name.Words.Snake,
        RelationKind.ManyToMany,
        TargetOf(link.Target, link.Name),
        link.Required,
        OnDelete: link.OnDelete is OnDelete.Cascade ? null : link.OnDelete,
        JoinTable: link.JoinTable is null || link.JoinTable.Equals(link.DefaultTable(owner.Name)) ? null : link.JoinTable.Snake,
        Preload: link.Preload == link.InList ? null : link.Preload,
        DisplayField: link.Display?.Snake,
        Label: Unless(link.Label, link.Name),
        Help: link.Help?.Value,
        InList: link.InList ? true : null);

    private static string? TargetOf(DomainName target, FieldName name) =>
        target.Singular.Equals(DomainName.Normalize(name.Words.Snake)) ? null : target.Singular.Snake;

    private static string? Unless(Label label, FieldName name) => label.Value == name.Words.Sentence ? null : label.Value;
}
