using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of the records that refer to one of a domain.</summary>
internal sealed class InverseModelFactory(ProjectSpec project, DomainSpec domain, FixtureFactory fixtures)
{
    public ImmutableArray<InverseModel> Inverses() => [.. domain.Inverses.Select(Create)];

    /// <summary>What a deletion has to respect, whether it has a name here or not.</summary>
    public ImmutableArray<ReferrerModel> Referrers() =>
    [
        .. from other in project.Domains
           from relation in other.Relations
           where relation.Target.Equals(domain.Name)
           select OfKey(other, relation),
        .. from other in project.Domains
           from link in other.Links
           where link.Target.Equals(domain.Name)
           select OfLink(other, link),
    ];

    private InverseModel Create(InverseSpec inverse)
    {
        var target = project.Find(inverse.Target)!;
        var relation = target.Relations.First(candidate => candidate.Key.Equals(inverse.Key) && candidate.Target.Equals(domain.Name));
        var words = WordsFactory.Create(target);
        var referred = relation.Referred;
        var name = referred is null ? GoNames.Exported(GoNames.Id) : GoNames.Exported(referred.Name.Words);
        var other = RelationModelFactory.Target(project, domain, target);
        return new InverseModel(
            GoNames.Exported(inverse.Name.Words),
            Code.Verified($"related{inverse.Name.Words.Pascal}"),
            Code.Verified($"{inverse.Name.Words.Pascal}Count"),
            GoNames.Column(inverse.Name.Words),
            TextFile.Escape(inverse.Label.Value),
            inverse.IsOne,
            inverse.Preload,
            GormTag.Of($"foreignKey:{relation.Key.Pascal}", relation.References is { } field ? $"references:{field.Pascal}" : ""),
            GoNames.Column(relation.Key),
            GoNames.Exported(relation.Key),
            relation.Required,
            name,
            Code.Verified($"form.{(referred is null ? "FromUint" : GoTypeMap.Of(referred.Type).Fill)}({GoNames.Variable(domain.Name.Singular)}.{name})"),
            other,
            RelationModelFactory.TitleOf(inverse.Display),
            Code.Verified($"related-{inverse.Name.Words.Kebab}"),
            words.New,
            words.NoneYet,
            CanBeSeen(other) ? fixtures.Referring(target, relation) : null);
    }

    // Tests look at pages as somebody with an account where a domain is public, else as nobody.
    private bool CanBeSeen(TargetModel other) => other.HasViews && (other is { Access.Text.Length: 0, Change.Text: "" }
        || (project.GroupOf(domain) is RouteGroup.Public && other is { Access.Text.Length: 0, Change.Text: "ForUsers" }));

    private ReferrerModel OfKey(DomainSpec other, RelationSpec relation) => new(
        FieldOf(other, relation.Name),
        GoNames.Column(other.Name.Plural),
        Code.Verified(relation.References is { } field
            ? $"{relation.Key.Snake} IN (SELECT {field.Snake} FROM {domain.Name.Plural.Snake} WHERE id IN ?)"
            : $"{relation.Key.Snake} IN ?"),
        GoNames.InWords(other.Name.Plural),
        KeyOf(other, relation.Name),
        TextFile.Escape(LabelOf(other, relation.Label)),
        Restricts: relation.OnDelete is OnDelete.Restrict,
        Cascades: relation.OnDelete is OnDelete.Cascade);

    private ReferrerModel OfLink(DomainSpec other, LinkSpec link) => new(
        FieldOf(other, link.Name),
        GoNames.Column(link.JoinTable!),
        Code.Verified($"{link.TargetKey(other.Name).Snake} IN ?"),
        GoNames.InWords(other.Name.Plural),
        KeyOf(other, link.Name),
        TextFile.Escape(LabelOf(other, link.Label)),
        Restricts: link.OnDelete is OnDelete.Restrict,
        Cascades: false);

    private bool IsOnly(DomainSpec other) =>
        other.Relations.Count(candidate => candidate.Target.Equals(domain.Name)) + other.Links.Count(candidate => candidate.Target.Equals(domain.Name)) == 1;

    private Code FieldOf(DomainSpec other, FieldName name) => IsOnly(other)
        ? RelationModelFactory.PluralType(other.Name)
        : Code.Verified($"{RelationModelFactory.PluralType(other.Name)}As{name.Words.Pascal}");

    private Code KeyOf(DomainSpec other, FieldName name) =>
        Code.Verified(IsOnly(other) ? other.Name.Plural.Snake : $"{other.Name.Plural.Snake}_{name.Words.Snake}");

    private string LabelOf(DomainSpec other, Label label) =>
        IsOnly(other) ? other.PluralLabel.Value : $"{other.PluralLabel} ({WordsFactory.InText(label.Value)})";
}
