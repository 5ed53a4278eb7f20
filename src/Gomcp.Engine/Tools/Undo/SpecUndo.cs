using System.Collections.Immutable;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Tools.Undo;

/// <summary>
/// Takes what one operation did to a specification out of the present one, domain by domain: what it added goes, what it
/// removed comes back, everything else stays as it is.
/// </summary>
internal static class SpecUndo
{
    /// <param name="before">What was there before the operation.</param>
    /// <param name="after">What it led to.</param>
    /// <param name="current">What is there now.</param>
    /// <returns>The specification without the operation; null when later changes build on it.</returns>
    public static ProjectSpec? Of(ProjectSpec before, ProjectSpec after, ProjectSpec current)
    {
        var domains = current.Domains;
        foreach (var name in after.Domains.Concat(before.Domains).Select(domain => domain.Name).Distinct())
        {
            var (was, became, present) = (before.Find(name), after.Find(name), current.Find(name));
            if (AreSame(was, became) || AreSame(was, present))
            {
                continue;
            }

            if (!AreSame(became, present))
            {
                return null;
            }

            domains = Replace(domains, present, was);
        }

        return Services(before, after, current) is { } services && Combine(before, after, current) is { } combined && AreComplete(combined.Accounts, domains, services)
            ? combined with { Domains = domains, Services = services }
            : null;
    }

    private static ImmutableArray<DomainSpec> Replace(ImmutableArray<DomainSpec> domains, DomainSpec? present, DomainSpec? was) =>
        present is null ? domains.Add(was!)
        : was is null ? domains.Remove(present)
        : domains.Replace(present, was);

    private static ImmutableArray<ServiceSpec>? Services(ProjectSpec before, ProjectSpec after, ProjectSpec current)
    {
        var services = current.Services;
        foreach (var name in after.Services.Concat(before.Services).Select(service => service.Name).Distinct())
        {
            var (was, became, present) = (Find(before, name), Find(after, name), Find(current, name));
            if (Text(was) == Text(became) || Text(was) == Text(present))
            {
                continue;
            }

            if (Text(became) != Text(present))
            {
                return null;
            }

            services = present is null ? services.Add(was!) : was is null ? services.Remove(present) : services.Replace(present, was);
        }

        return services;
    }

    private static ServiceSpec? Find(ProjectSpec spec, DomainName name) => spec.Services.FirstOrDefault(service => service.Name.Equals(name));

    private static string Text(ServiceSpec? service) =>
        service is null ? "" : JsonSerializer.Serialize(CodeDocuments.Of(service), EngineJsonContext.Default.ServiceDocument);

    private static ProjectSpec? Combine(ProjectSpec before, ProjectSpec after, ProjectSpec current)
    {
        var isFree = IsFree(before.Name, after.Name, current.Name)
            && IsFree(before.Title, after.Title, current.Title)
            && IsFree(before.Module, after.Module, current.Module)
            && IsFree(before.Database, after.Database, current.Database)
            && IsFree(before.Accounts, after.Accounts, current.Accounts);
        return !isFree ? null : current with
        {
            Name = Choose(before.Name, after.Name, current.Name),
            Title = Choose(before.Title, after.Title, current.Title),
            Module = Choose(before.Module, after.Module, current.Module),
            Database = Choose(before.Database, after.Database, current.Database),
            Accounts = Choose(before.Accounts, after.Accounts, current.Accounts),
        };
    }

    private static bool IsFree<T>(T was, T became, T present)
        where T : notnull => was.Equals(became) || was.Equals(present) || became.Equals(present);

    private static T Choose<T>(T was, T became, T present)
        where T : notnull => was.Equals(became) ? present : was;

    // A domain that another one refers to cannot go alone, nor accounts that a domain is kept behind.
    private static bool AreComplete(AccountsSpec accounts, ImmutableArray<DomainSpec> domains, ImmutableArray<ServiceSpec> services)
    {
        var problems = new ProblemList();
        ImmutableArray<DomainPlace> places = [.. domains.Select(domain => DomainPlace.Of(domain, domain.Name.ToString()))];
        DomainChecks.Check(domains, accounts, places, problems);
        ServiceChecks.Check(services, domains, "services", problems);
        AccountsSpecBuilder.CheckGroups(accounts, domains, places, problems);
        return !problems.Any;
    }

    private static bool AreSame(DomainSpec? one, DomainSpec? other) =>
        one is null || other is null ? one is null && other is null : Text(one) == Text(other);

    private static string Text(DomainSpec domain) =>
        JsonSerializer.Serialize(ProjectDocumentWriter.ToDocument(domain), EngineJsonContext.Default.DomainDocument);
}
