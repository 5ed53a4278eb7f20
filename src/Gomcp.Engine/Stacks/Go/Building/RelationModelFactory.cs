using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of a domain's references to others.</summary>
internal sealed class RelationModelFactory(ProjectSpec project, DomainSpec domain, FixturePlan plan)
{
    // From the most open to the most closed one.
    private static readonly string[] Accesses = ["ForEveryone", "ForUsers", "ForAdmins"];

    public ImmutableArray<RelationModel> Relations() => [.. domain.Relations.Select(Create)];

    /// <summary>A domain as another one needs it that refers to it.</summary>
    public static TargetModel Target(ProjectSpec project, DomainSpec domain, DomainSpec target)
    {
        var (own, group) = (GroupModels.Of(project.GroupOf(domain)), GroupModels.Of(project.GroupOf(target)));
        return new(
            GoNames.Exported(target.Name.Singular),
            PluralType(target.Name),
            GoNames.Variable(target.Name.Singular),
            GoNames.InWords(target.Name.Singular),
            GoNames.InWords(target.Name.Plural),
            GoNames.Column(target.Name.Plural),
            Code.Verified($"/{target.Name.Plural.Kebab}"),
            Beyond(group.Access, own.Access),
            Beyond(group.Change, own.Access))
        {
            HidesDeleted = target.Options.HidesDeleted,
            HasViews = target.Options.Has(DomainLayer.Views) && target != UserAccounts.Domain,
        };
    }

    // What all may who see a page needs no question there.
    private static Code Beyond(Code access, Code own) => Array.IndexOf(Accesses, access.Text) > Array.IndexOf(Accesses, own.Text) ? access : Code.Literal("");

    /// <summary>Many of a domain in Go names; a word without a plural gets one, so that one and many stay apart.</summary>
    public static Code PluralType(DomainName name) =>
        Code.Verified(name.Plural.Equals(name.Singular) ? $"{name.Singular.Pascal}List" : name.Plural.Pascal);

    /// <summary>What stands for a record of a target, after its variable and a dot.</summary>
    public static Code TitleOf(NameWords? display) => Code.Verified(display is null ? "String()" : display.Pascal);

    private RelationModel Create(RelationSpec relation)
    {
        var words = relation.Name.Words;
        var key = relation.Key;
        var target = project.Target(relation.Target);
        var referred = relation.Referred;
        var variable = Code.Verified($"{words.Camel}Field");
        var type = referred is null ? null : GoTypeMap.Of(referred.Type);
        var parse = type is null ? "Reference" : type.Kind is "UUID" or "Int" or "Int64" or "Uint" ? type.Kind : "String";
        var fill = type is null ? "FromUint" : type.Fill;
        var stored = $"{GoNames.Variable(domain.Name.Singular)}.{key.Pascal}";
        return new RelationModel(
            GoNames.Exported(words),
            GoNames.Exported(key),
            Code.Verified(ForeignKeys.TypeOf(referred)),
            GoNames.Column(key),
            variable,
            GoNames.Column(words),
            Code.Verified(parse is "Reference" ? "" : parse),
            Code.Verified($"{words.Camel}Count"),
            TextFile.Escape(relation.Label.Value),
            TextFile.Escape(FieldNouns.Of(relation.Label)),
            TextFile.Escape($"This {WordsFactory.InText(relation.Label.Value)} is no longer there: choose another one"),
            relation.Unique ? TextFile.Escape($"Another {WordsFactory.InText(domain.Label.Value)} has this {WordsFactory.InText(relation.Label.Value)}: choose a different one") : "",
            TextFile.Escape(relation.Help?.Value ?? ""),
            relation.Required,
            relation.Preload,
            ForeignKeys.Constraint(domain, relation),
            ForeignKeys.Index(domain, relation),
            GormTag.Of(GormTag.NeedsColumn(key) ? $"column:{key.Snake}" : "", ForeignKeys.SizeOf(referred), relation.Required ? "not null" : ""),
            AssociationTag(relation, target),
            Code.Verified(relation.Required ? $"p.{parse}({variable})" : $"form.Optional(p, {variable}, p.{parse})"),
            Code.Verified(relation.Required ? $"form.{fill}({stored})" : $"display.Maybe({stored}, form.{fill})"),
            Target(project, domain, target),
            TitleOf(relation.Display),
            ChoiceFactory.Create(target, key, referred, relation.Display),
            IsToSelf: relation.Target.Equals(domain.Name),
            plan.CanMake(relation.Target),
            referred is null ? Code.Literal("uint64(999)") : new SampleFactory(target, plan).Absent(referred),
            plan.KeyOf(relation.Target, referred: null, isUnique: false));
    }

    private Code AssociationTag(RelationSpec relation, DomainSpec target)
    {
        // Where the target refers back, GORM would take the association for the other direction.
        var needsKey = GormTag.NeedsColumn(relation.Name.Words) || target.Relations.Any(back => back.Target.Equals(domain.Name)) || target.Name.Equals(domain.Name)
            || relation.References is not null || !relation.Key.Equals(relation.Name.Words.Append("id"));
        return GormTag.Of(
            needsKey ? $"foreignKey:{relation.Key.Pascal}" : "",
            relation.References is { } field ? $"references:{field.Pascal}" : "");
    }
}
