using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the records that tests of a domain need: before one of its own, and referring to one.</summary>
internal sealed class FixtureFactory(ProjectSpec project, DomainSpec domain, FixturePlan plan)
{
    private static readonly SampleModel Role =
        new(Code.Literal("Role"), Code.Literal("role"), Code.Literal("models.RoleUser"), Code.Literal(""), IsUnique: false, IsLink: false, []);

    public ImmutableArray<FixtureModel> Fixtures() =>
        [.. plan.Ordered.Select(target => new FixtureModel(
            plan.NameOf(target.Name), GoNames.Exported(target.Name.Singular), LeastOf(target), plan.IsMany(target.Name)))];

    /// <summary>One record that keeps one of this domain, where it needs no further ones.</summary>
    public DependentModel? Dependent() => (
        from other in project.Domains
        from relation in other.Relations
        where relation.Target.Equals(domain.Name) && relation.OnDelete is OnDelete.Restrict
        select Referring(other, relation)).FirstOrDefault(model => model is not null);

    /// <summary>A record that refers to one of this domain; null where it needs further ones, is of this domain itself, or could be taken for one of many that the fixture makes.</summary>
    public DependentModel? Referring(DomainSpec other, RelationSpec relation)
    {
        var hasUnique = other.Fields.Any(field => field is { Unique: true, Required: true });
        if (other.Name.Equals(domain.Name) || other.Relations.Any(also => also != relation && also.Required) || (hasUnique && plan.IsMany(other.Name)))
        {
            return null;
        }

        var referred = relation.Referred;
        return new DependentModel(
            GoNames.Exported(other.Name.Singular),
            [.. LeastOf(other).Where(sample => sample.Name.Text != relation.Key.Pascal)],
            GoNames.Exported(relation.Key),
            relation.Required,
            referred is null ? GoNames.Exported(GoNames.Id) : GoNames.Exported(referred.Name.Words),
            Code.Verified(hasUnique && plan.Ordered.Any(made => made.Name.Equals(other.Name)) ? "2" : "1"));
    }

    // An account has a role besides what relations see of it.
    private ImmutableArray<SampleModel> LeastOf(DomainSpec target) =>
    [
        .. new SampleFactory(target, plan).Create().Where(sample => sample is { IsLink: false, Least.Text.Length: 0 }),
        .. target == UserAccounts.Domain ? [Role] : ImmutableArray<SampleModel>.Empty,
    ];
}
