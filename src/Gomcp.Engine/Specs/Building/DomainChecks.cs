using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>What only shows when all domains are seen together: names that meet and relations that lead nowhere.</summary>
internal static class DomainChecks
{
    /// <param name="domains">All domains of the project.</param>
    /// <param name="paths">Where each of them was written, in the same order.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static void Check(ImmutableArray<DomainSpec> domains, IReadOnlyList<string> paths, ProblemList problems)
    {
        var packages = new Dictionary<string, DomainSpec>(StringComparer.Ordinal);
        for (var i = 0; i < domains.Length; i++)
        {
            var domain = domains[i];
            foreach (var name in new[] { domain.Name.Singular.Flat, domain.Name.Plural.Flat }.Distinct())
            {
                if (!packages.TryAdd(name, domain) && !ReferenceEquals(packages[name], domain))
                {
                    problems.Add(
                        ProblemCodes.NameTaken,
                        $"{paths[i]}.name",
                        $"\"{domain.Name}\" and \"{packages[name].Name}\" would share a package or a table.",
                        "Give each a name of its own.");
                    break;
                }
            }
        }

        for (var i = 0; i < domains.Length; i++)
        {
            CheckRelations(domains, domains[i], paths[i], problems);
        }
    }

    private static void CheckRelations(ImmutableArray<DomainSpec> domains, DomainSpec domain, string path, ProblemList problems)
    {
        for (var i = 0; i < domain.Relations.Length; i++)
        {
            var target = domain.Relations[i].Target;
            if (domains.All(other => !other.Name.Equals(target)))
            {
                var known = domains.Length == 0 ? "none yet" : string.Join(", ", domains.Select(other => other.Name.ToString()));
                problems.Add(
                    ProblemCodes.RelationTargetUnknown,
                    $"{path}.relations[{i}].target",
                    $"There is no domain \"{target}\".",
                    $"Scaffold it first, or name one that is there: {known}.");
            }
            else if (domain.Relations[i].Required && target.Equals(domain.Name))
            {
                problems.Add(
                    ProblemCodes.RelationCycle,
                    $"{path}.relations[{i}].required",
                    "The first record would have nothing to refer to.",
                    "Make the relation optional.");
            }
        }
    }
}
