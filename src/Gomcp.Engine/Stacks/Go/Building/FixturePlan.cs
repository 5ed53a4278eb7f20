using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>
/// Which records tests of a domain need first: what it refers to, and what those cannot be without, in the order in which
/// they can be made. Where a target itself needs a record of the domain, tests leave the relation out.
/// </summary>
internal sealed class FixturePlan
{
    private readonly ProjectSpec project;
    private readonly DomainSpec domain;
    private readonly List<DomainSpec> ordered = [];
    private readonly HashSet<DomainName> many = [];

    public FixturePlan(ProjectSpec project, DomainSpec domain)
    {
        this.project = project;
        this.domain = domain;
        foreach (var relation in domain.Relations.Where(relation => CanMake(relation.Target)))
        {
            Add(relation.Target, relation.Unique);
        }

        foreach (var link in domain.Links.Where(link => CanMake(link.Target)))
        {
            Add(link.Target, isMany: false);
        }
    }

    /// <summary>What is needed, in the order in which it can be made.</summary>
    public ImmutableArray<DomainSpec> Ordered => [.. ordered];

    /// <summary>Whether there have to be several, since no two records may refer to the same one.</summary>
    public bool IsMany(DomainName target) => many.Contains(target);

    /// <summary>Whether a target can be made without a record of this domain.</summary>
    public bool CanMake(DomainName target) => !Needs(target).Contains(domain.Name);

    /// <summary>What a key holds that refers to the n-th target, or to the first one, as a Go expression.</summary>
    public Code KeyOf(DomainName target, FieldSpec? referred, bool isUnique)
    {
        var member = referred is null ? "ID" : referred.Name.Words.Pascal;
        var name = NameOf(target).Text;
        return Code.Verified(!IsMany(target) ? $"f.{name}.{member}" : $"f.{name}[{(isUnique ? "n" : "1")}].{member}");
    }

    /// <summary>Where the fixture keeps it.</summary>
    public Code NameOf(DomainName target) => IsMany(target) ? GoNames.Variables(target) : GoNames.Variable(target.Singular);

    private HashSet<DomainName> Needs(DomainName target)
    {
        var found = new HashSet<DomainName> { target };
        var open = new Stack<DomainName>([target]);
        while (open.TryPop(out var next))
        {
            foreach (var relation in project.Target(next).Relations.Where(relation => relation.Required && found.Add(relation.Target)))
            {
                open.Push(relation.Target);
            }
        }

        return found;
    }

    private void Add(DomainName name, bool isMany)
    {
        var isNew = !ordered.Exists(known => known.Name.Equals(name));
        if ((isMany && many.Add(name)) || isNew)
        {
            var target = project.Target(name);
            foreach (var relation in target.Relations.Where(relation => relation.Required))
            {
                Add(relation.Target, relation.Unique && IsMany(name));
            }

            if (isNew)
            {
                ordered.Add(target);
            }
        }
    }
}
