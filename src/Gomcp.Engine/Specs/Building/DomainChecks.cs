using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>What only shows when all domains are seen together: names that meet and relations that lead nowhere.</summary>
internal static class DomainChecks
{
    /// <param name="domains">All domains of the project.</param>
    /// <param name="accounts">Whether there are users to refer to.</param>
    /// <param name="places">Where each of them was written, in the same order.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static void Check(ImmutableArray<DomainSpec> domains, AccountsSpec accounts, IReadOnlyList<DomainPlace> places, ProblemList problems)
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
                        $"{places[i].Path}.name",
                        $"\"{domain.Name}\" and \"{packages[name].Name}\" would share a package or a table.",
                        "Give each a name of its own.");
                    break;
                }
            }
        }

        CheckModels(domains, places, problems);
        LayerChecks.Check(domains, places, problems);
        new RelationChecks(domains, accounts, problems).Check(places);
    }

    // Types and the values of enums stand side by side in one package.
    private static void CheckModels(ImmutableArray<DomainSpec> domains, IReadOnlyList<DomainPlace> places, ProblemList problems)
    {
        var taken = domains.DistinctBy(domain => domain.Name.Singular.Pascal).ToDictionary(domain => domain.Name.Singular.Pascal, domain => domain.Name.ToString(), StringComparer.Ordinal);
        for (var i = 0; i < domains.Length; i++)
        {
            for (var j = 0; j < domains[i].Fields.Length; j++)
            {
                var field = domains[i].Fields[j];
                foreach (var option in field.Options)
                {
                    var constant = $"{domains[i].Name.Singular.Pascal}{field.Name.Words.Pascal}{option.Value.Pascal}";
                    if (!taken.TryAdd(constant, $"{domains[i].Name}.{field.Name}"))
                    {
                        problems.Add(
                            ProblemCodes.NameTaken,
                            $"{places[i].Path}.fields[{j}].options",
                            $"\"{option.Value}\" and \"{taken[constant]}\" would both be {constant} in Go.",
                            "Give the option another word, or the field another name.");
                    }
                }
            }
        }
    }
}
