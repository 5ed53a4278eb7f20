using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Refuses what needs a layer that a domain does not have: what is accepted has an effect.</summary>
internal static class LayerChecks
{
    public static void Check(ImmutableArray<DomainSpec> domains, IReadOnlyList<DomainPlace> places, ProblemList problems)
    {
        for (var i = 0; i < domains.Length; i++)
        {
            var (domain, path) = (domains[i], places[i].Path);
            Refuse(domain, domain.Options.FormStyle is not null, DomainLayer.Views, $"{path}.form_style", problems);
            Refuse(domain, domain.Options.Layout is not null, DomainLayer.Views, $"{path}.layout", problems);
            Refuse(domain, domain.Endpoints.Length > 0, DomainLayer.Handler, $"{path}.endpoints", problems);
            Refuse(domain, domain.Methods.Any(method => method.Layer is MethodLayer.Service), DomainLayer.Service, $"{path}.methods", problems);
            Refuse(domain, domain.Methods.Any(method => method.Layer is MethodLayer.Repository), DomainLayer.Repository, $"{path}.methods", problems);
            CodeChecks.Check(domain, path, problems);
        }
    }

    private static void Refuse(DomainSpec domain, bool isGiven, DomainLayer needed, string path, ProblemList problems)
    {
        if (isGiven && !domain.Options.Has(needed))
        {
            var name = NameOf(needed);
            problems.Add(
                ProblemCodes.LayerUnfit,
                path,
                $"\"{domain.Name}\" has no {name}: its highest layer is {NameOf(domain.Options.Layer!.Value)}.",
                $"{(needed is DomainLayer.Views ? "Leave it out" : "Leave it out, drop what is there by remove")}, or set layers to [\"{name}\"].");
        }
    }

    private static string NameOf(DomainLayer layer) => layer switch
    {
        DomainLayer.Model => "model",
        DomainLayer.Repository => "repository",
        DomainLayer.Service => "service",
        DomainLayer.Handler => "handler",
        _ => "views",
    };
}
