using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of a domain's free links to others.</summary>
internal sealed class LinkModelFactory(ProjectSpec project, DomainSpec domain, FixturePlan plan)
{
    public ImmutableArray<LinkModel> Links() => [.. domain.Links.Select(Create)];

    private LinkModel Create(LinkSpec link)
    {
        var target = project.Target(link.Target);
        return new LinkModel(
            GoNames.Exported(link.Name.Words),
            GoNames.Exported(link.Input),
            GoNames.Column(link.Input),
            Code.Verified($"{link.Name.Words.Camel}Field"),
            TextFile.Escape(link.Label.Value),
            TextFile.Escape(FieldNouns.Of(link.Label)),
            TextFile.Escape($"Not all of these {WordsFactory.InText(link.Label.Value)} are still there: choose again"),
            TextFile.Escape(link.Help?.Value ?? ""),
            link.Required,
            link.Preload,
            link.InList,
            GoNames.Column(link.JoinTable!),
            GoNames.Column(LinkSpec.OwnerKey(domain.Name)),
            GoNames.Column(link.TargetKey(domain.Name)),
            GoNames.Column(link.Name.Words),
            GoNames.Constraint("fk", link.JoinTable!, link.TargetKey(domain.Name)),
            GormTag.Of(
                $"many2many:{link.JoinTable!.Snake}",
                $"joinForeignKey:{LinkSpec.OwnerKey(domain.Name).Snake}",
                $"joinReferences:{link.TargetKey(domain.Name).Snake}"),
            RelationModelFactory.Target(project, domain, target),
            RelationModelFactory.TitleOf(link.Display),
            ChoiceFactory.Create(target, link.Input, referred: null, link.Display),
            plan.CanMake(link.Target),
            plan.KeyOf(link.Target, referred: null, isUnique: false));
    }
}
