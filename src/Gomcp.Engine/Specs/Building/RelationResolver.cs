using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>
/// Decides what only shows when all domains are seen together: which key a has_one or has_many is about, made at the target
/// where there is none; and which many_to_many of two domains are two sides of one table.
/// </summary>
internal sealed class RelationResolver
{
    private readonly DomainSpec[] domains;
    private readonly IReadOnlyList<DomainPlace> places;
    private readonly ProblemList problems;

    private RelationResolver(ImmutableArray<DomainSpec> domains, IReadOnlyList<DomainPlace> places, ProblemList problems)
    {
        this.domains = [.. domains];
        this.places = places;
        this.problems = problems;
    }

    /// <summary>Decides what is open.</summary>
    /// <param name="domains">All domains of the project.</param>
    /// <param name="places">Where each of them was written, in the same order.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ImmutableArray<DomainSpec> Resolve(ImmutableArray<DomainSpec> domains, IReadOnlyList<DomainPlace> places, ProblemList problems)
    {
        var resolver = new RelationResolver(domains, places, problems);
        for (var i = 0; i < domains.Length; i++)
        {
            resolver.ResolveInverses(i);
            resolver.ResolveLinks(i);
        }

        return [.. resolver.domains.Select(domain => domain with { Relations = [.. domain.Relations.Select(resolver.WithReferred)] })];
    }

    // What is not there, RelationChecks tells.
    private RelationSpec WithReferred(RelationSpec relation) => relation.References is null ? relation : relation with
    {
        Referred = Array.Find(domains, candidate => candidate.Name.Equals(relation.Target))?.Fields
            .FirstOrDefault(candidate => candidate.Name.Words.Equals(relation.References)),
    };

    private void ResolveInverses(int owner)
    {
        foreach (var inverse in domains[owner].Inverses)
        {
            var target = Array.FindIndex(domains, candidate => candidate.Name.Equals(inverse.Target));
            if (target < 0)
            {
                continue; // DomainChecks tells
            }

            if (inverse.IsOne && target == owner)
            {
                problems.Add(ProblemCodes.FieldOptionUnfit, places[owner].Of(inverse.Name, "kind"), $"\"{inverse.Name}\" would be another record of the same domain.", "Use belongs_to with unique.");
                continue;
            }

            var key = KeyOf(inverse, owner, target);
            domains[owner] = domains[owner] with { Inverses = domains[owner].Inverses.Replace(inverse, inverse with { Key = key, OnDelete = null }) };
        }
    }

    private NameWords? KeyOf(InverseSpec inverse, int owner, int target)
    {
        var candidates = domains[target].Relations
            .Where(relation => relation.Target.Equals(domains[owner].Name) && (inverse.Key is null || relation.Key.Equals(inverse.Key)))
            .ToImmutableArray();
        var usual = domains[owner].Name.Singular.Append("id");
        if (candidates.Length > 1 && candidates.Any(relation => relation.Key.Equals(usual)))
        {
            candidates = candidates.RemoveAll(relation => !relation.Key.Equals(usual));
        }

        if (candidates.Length > 1)
        {
            var keys = string.Join(", ", candidates.Select(relation => relation.Key.Snake));
            problems.Add(ProblemCodes.ValueInvalid, places[owner].Of(inverse.Name, "foreign_key"), $"\"{inverse.Name}\" could be about any of {keys}.", "Choose one with foreign_key.");
            return null;
        }

        var existing = candidates.FirstOrDefault() ?? Made(inverse, owner, target);
        if (existing is null)
        {
            return null;
        }

        if (inverse.OnDelete is { } onDelete && onDelete != existing.OnDelete)
        {
            problems.Add(ProblemCodes.FieldContradiction, places[owner].Of(inverse.Name, "on_delete"), $"{domains[target].Name}.{existing.Name} says something else about deletion.", "Say it on one side only.");
        }

        if (inverse.IsOne && !existing.Unique)
        {
            domains[target] = domains[target] with { Relations = domains[target].Relations.Replace(existing, existing with { Unique = true }) };
        }

        return existing.Key;
    }

    // The key is the target's; a has_many alone is enough to say that it is wanted.
    private RelationSpec? Made(InverseSpec inverse, int owner, int target)
    {
        var from = domains[owner].Name.Singular;
        var key = inverse.Key ?? from.Append("id");
        var name = key.Words.Length > 1 && key.Words[^1] == "id" ? key.WithoutLast() : from;
        var made = new RelationSpec(
            FieldName.Of(name), domains[owner].Name, key, References: null, Required: false, Unique: inverse.IsOne,
            inverse.OnDelete ?? OnDelete.Restrict, Preload: true, Display: null, Label.Of(name.Sentence), Help: null, InList: true);
        var changed = domains[target] with { Relations = domains[target].Relations.Add(made) };
        var found = new ProblemList();
        new MemberNames(found, places[target].Path).Check(changed.Fields, changed.Relations, changed.Inverses, changed.Links);
        if (found.Any)
        {
            problems.Add(
                ProblemCodes.NameTaken,
                places[owner].Of(inverse.Name, "name"),
                $"\"{inverse.Name}\" needs a key at \"{domains[target].Name}\", where the name \"{name}\" is taken.",
                $"Give \"{domains[target].Name}\" a belongs_to of its own, and name its key with foreign_key.");
            return null;
        }

        domains[target] = changed;
        return made;
    }

    private void ResolveLinks(int owner)
    {
        foreach (var link in domains[owner].Links)
        {
            if (link.JoinTable is null)
            {
                var table = TableOfOtherSide(link, domains[owner]) ?? link.DefaultTable(domains[owner].Name);
                domains[owner] = domains[owner] with { Links = domains[owner].Links.Replace(link, link with { JoinTable = table }) };
            }
        }
    }

    // Where each of two domains has one link to the other and neither names a table, they mean the same.
    private NameWords? TableOfOtherSide(LinkSpec link, DomainSpec owner)
    {
        var target = Array.Find(domains, candidate => candidate.Name.Equals(link.Target));
        if (target is null || link.Target.Equals(owner.Name) || owner.Links.Count(other => other.Target.Equals(link.Target)) != 1)
        {
            return null;
        }

        var backward = target.Links.Where(other => other.Target.Equals(owner.Name)).ToImmutableArray();
        return backward.Length == 1 ? backward[0].JoinTable : null;
    }
}
