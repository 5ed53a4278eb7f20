using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>
/// Makes sure that what a change drops is meant to go: nothing is taken for a rename or a removal by a guess. A rename that
/// has been carried out is forgotten, so that the same request twice changes nothing.
/// </summary>
internal static class ChangeIntents
{
    /// <summary>Settles the renames and removals between two states of a project.</summary>
    /// <param name="before">What was rendered last time; null for none.</param>
    /// <param name="after">What is wanted.</param>
    public static Outcome<ProjectSpec> Resolve(ProjectSpec? before, ProjectSpec after)
    {
        var problems = new ProblemList();
        var known = (before?.Domains ?? []).Select(domain => domain.Name.Singular).ToImmutableArray();
        var names = new NameIntents(problems, "$.remove", "domain");
        var wanted = after.Domains.Select((domain, i) => new NamedIntent(domain.Name.Singular, domain.Was?.Singular, $"$.domains[{i}]")).ToImmutableArray();
        var renames = names.Resolve(known, wanted, [.. after.Removes.Select(name => name.Singular)], isWhole: true);
        var domains = after.Domains.Select((domain, i) =>
        {
            var was = renames[i] is { } old ? DomainName.Of(old) : null;
            return Resolve(before?.Find(was ?? domain.Name), domain with { Was = was }, $"$.domains[{i}]", isWhole: true, problems);
        }).ToImmutableArray();
        return problems.Any ? problems.ToImmutable() : after with { Domains = domains };
    }

    /// <summary>Settles the renames and removals between two states of a domain.</summary>
    /// <param name="before">What it was; null where it is new.</param>
    /// <param name="after">What is wanted.</param>
    /// <param name="path">Where it was written.</param>
    /// <param name="isWhole">Whether what is not listed goes; else a removal has to be asked for.</param>
    /// <param name="problems">Receives what cannot be told.</param>
    public static DomainSpec Resolve(DomainSpec? before, DomainSpec after, string path, bool isWhole, ProblemList problems)
    {
        var fields = new NameIntents(problems, $"{path}.remove", "field").Resolve(
            [.. (before?.Fields ?? []).Select(field => field.Name.Words)],
            [.. after.Fields.Select((field, i) => new NamedIntent(field.Name.Words, field.Was?.Words, $"{path}.fields[{i}]"))],
            after.Removes,
            isWhole);
        var relations = new NameIntents(problems, $"{path}.remove", "relation").Resolve(
            [.. RelationNames(before)],
            [.. RelationNames(after).Select((name, i) => new NamedIntent(name, i < after.Relations.Length ? after.Relations[i].Was?.Words : null, $"{path}.relations[{i}]"))],
            after.Removes,
            isWhole);
        return after with
        {
            Fields = [.. after.Fields.Zip(fields, (field, was) => field with { Was = Name(was) })],
            Relations = [.. after.Relations.Zip(relations, (relation, was) => relation with { Was = Name(was) })],
        };
    }

    // Those with a column come first: they alone can be renamed.
    private static IEnumerable<NameWords> RelationNames(DomainSpec? domain) => domain is null ? [] :
    [
        .. domain.Relations.Select(relation => relation.Name.Words),
        .. domain.Inverses.Select(inverse => inverse.Name.Words),
        .. domain.Links.Select(link => link.Name.Words),
    ];

    private static FieldName? Name(NameWords? words) => words is null ? null : FieldName.Of(words);
}
