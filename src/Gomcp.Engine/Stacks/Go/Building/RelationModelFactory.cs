using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of a domain's references, in both directions.</summary>
internal sealed class RelationModelFactory(ProjectSpec project, DomainSpec domain)
{
    public ImmutableArray<RelationModel> Relations() => [.. domain.Relations.Select(Create)];

    public ImmutableArray<ReferrerModel> Referrers() =>
    [
        .. from other in project.Domains
           from relation in other.Relations
           where relation.Target.Equals(domain.Name)
           select CreateReferrer(other, relation),
    ];

    /// <summary>A domain as another one needs it that refers to it.</summary>
    public static TargetModel Target(DomainSpec target)
    {
        var title = TitleFields.Of(target);
        var many = GoNames.Variables(target.Name);
        return new TargetModel(
            GoNames.Exported(target.Name.Singular),
            PluralType(target.Name),
            Code.Verified($"{target.Name.Singular.Camel}Options"),
            GoNames.Variable(target.Name.Singular),
            many,
            GoNames.InWords(target.Name.Singular),
            GoNames.InWords(target.Name.Plural),
            Code.Verified($"/{target.Name.Plural.Kebab}"),
            title is null ? Code.Literal("id") : GoNames.Column(title.Name.Words),
            TitleIsText: title is not null,
            TitleIsRequired: title is not { IsNullable: true })
        {
            HidesDeleted = target.Options.SoftDelete,
        };
    }

    /// <summary>Many of a domain in Go names; a word without a plural gets one, so that one and many stay apart.</summary>
    public static Code PluralType(DomainName name) =>
        Code.Verified(name.Plural.Equals(name.Singular) ? $"{name.Singular.Pascal}List" : name.Plural.Pascal);

    private RelationModel Create(RelationSpec relation)
    {
        var words = relation.Name.Words;
        var key = words.Append("id");
        var target = project.Find(relation.Target)!;
        return new RelationModel(
            GoNames.Exported(words),
            GoNames.Exported(key),
            GoNames.Column(key),
            Code.Verified($"{words.Camel}Field"),
            Code.Verified($"{words.Camel}Count"),
            TextFile.Escape(relation.Label.Value),
            TextFile.Escape(FieldNouns.Of(relation.Label)),
            TextFile.Escape($"This {WordsFactory.InText(relation.Label.Value)} is no longer there: choose another one"),
            TextFile.Escape(relation.Help?.Value ?? ""),
            relation.Required,
            GoNames.Constraint("fk", domain.Name.Plural, key),
            GoNames.Constraint("idx", domain.Name.Plural, key),
            GormTag.Of(GormTag.NeedsColumn(words) ? $"column:{key.Snake}" : "", relation.Required ? "not null" : ""),
            GormTag.NeedsColumn(words) || target.Name.Equals(domain.Name) ? GormTag.Of($"foreignKey:{key.Pascal}") : Code.Literal(""),
            Target(target),
            IsToSelf: relation.Target.Equals(domain.Name));
    }

    private static ReferrerModel CreateReferrer(DomainSpec other, RelationSpec relation)
    {
        var isOnly = other.Relations.Count(candidate => candidate.Target.Equals(relation.Target)) == 1;
        var field = isOnly ? PluralType(other.Name) : Code.Verified($"{PluralType(other.Name)}As{relation.Name.Words.Pascal}");
        var label = isOnly ? other.PluralLabel.Value : $"{other.PluralLabel} ({WordsFactory.InText(relation.Label.Value)})";
        return new ReferrerModel(
            field,
            GoNames.Exported(other.Name.Singular),
            GoNames.Column(relation.Name.Words.Append("id")),
            GoNames.InWords(other.Name.Plural),
            Code.Verified(isOnly ? other.Name.Plural.Snake : $"{other.Name.Plural.Snake}_{relation.Name.Words.Snake}"),
            TextFile.Escape(label),
            Restricts: relation.OnDelete is OnDelete.Restrict,
            Cascades: relation.OnDelete is OnDelete.Cascade);
    }
}
