using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Finds the records that tests of a domain need first: what it refers to, and what those cannot be without.</summary>
internal sealed class FixtureFactory(ProjectSpec project, DomainSpec domain)
{
    public ImmutableArray<FixtureModel> Fixtures()
    {
        var ordered = new List<DomainSpec>();
        foreach (var relation in domain.Relations)
        {
            AddWithNeeds(project.Find(relation.Target)!, ordered);
        }

        return [.. ordered.Select(target => new FixtureModel(GoNames.Variable(target.Name.Singular), GoNames.Exported(target.Name.Singular), LeastOf(target)))];
    }

    /// <summary>One record that keeps one of this domain, where it needs no further ones.</summary>
    public DependentModel? Dependent()
    {
        var found = (
            from other in project.Domains
            where !other.Name.Equals(domain.Name)
            from relation in other.Relations
            where relation.Target.Equals(domain.Name)
                && relation.OnDelete is OnDelete.Restrict
                && other.Relations.All(also => also == relation || !also.Required)
            select (other, relation)).FirstOrDefault();
        return found.other is null
            ? null
            : new DependentModel(
                GoNames.Exported(found.other.Name.Singular),
                [.. LeastOf(found.other).Where(sample => sample.Name.Text != found.relation.Name.Words.Append("id").Pascal)],
                GoNames.Exported(found.relation.Name.Words.Append("id")),
                found.relation.Required);
    }

    private void AddWithNeeds(DomainSpec target, List<DomainSpec> ordered)
    {
        if (target.Name.Equals(domain.Name) || ordered.Contains(target))
        {
            return;
        }

        foreach (var relation in target.Relations.Where(relation => relation.Required))
        {
            AddWithNeeds(project.Find(relation.Target)!, ordered);
        }

        ordered.Add(target);
    }

    private static ImmutableArray<SampleModel> LeastOf(DomainSpec target) =>
        [.. new SampleFactory(target).Create().Where(sample => sample.Least.Text.Length == 0)];
}
