using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>What only shows when services and domains are seen together: names that meet, and repositories that are not there.</summary>
internal static class ServiceChecks
{
    /// <param name="services">All services of the project.</param>
    /// <param name="domains">All domains of the project.</param>
    /// <param name="path">Where the services were written.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static void Check(ImmutableArray<ServiceSpec> services, ImmutableArray<DomainSpec> domains, string path, ProblemList problems)
    {
        var packages = domains.SelectMany(domain => new[] { domain.Name.Singular.Flat, domain.Name.Plural.Flat }).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < services.Length; i++)
        {
            var service = services[i];
            if (!packages.Add(service.Name.Singular.Flat))
            {
                problems.Add(ProblemCodes.NameTaken, $"{path}[{i}].name", $"The package \"{service.Name}\" is there already.", "Give the service a name of its own.");
            }

            for (var j = 0; j < service.Over.Length; j++)
            {
                CheckRepository(service.Over[j], domains, $"{path}[{i}].over[{j}]", problems);
            }

            CodeChecks.CheckMethods(service.Methods, $"{path}[{i}].methods", problems);
        }
    }

    private static void CheckRepository(DomainName name, ImmutableArray<DomainSpec> domains, string path, ProblemList problems)
    {
        var domain = domains.FirstOrDefault(candidate => candidate.Name.Equals(name));
        if (domain is null)
        {
            var known = domains.IsEmpty ? "none yet" : string.Join(", ", domains.Select(candidate => candidate.Name));
            problems.Add(ProblemCodes.DomainUnknown, path, $"There is no domain \"{name}\" whose repository it could have.", $"Scaffold it first or in the same call, or name one that is there: {known}.");
        }
        else if (!domain.Options.Has(DomainLayer.Repository))
        {
            problems.Add(ProblemCodes.LayerUnfit, path, $"\"{name}\" has no repository: its highest layer is model.", $"Give \"{name}\" layers [\"repository\"] first.");
        }
    }
}
