using System.Collections.Immutable;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldDomain;

/// <summary>One domain more, or one that is there as it is given now.</summary>
internal sealed class NewDomainChange(ScaffoldDomainRequest request) : ISpecChange
{
    private const string Here = "$";

    private readonly DomainDocument document = new(request.Name, request.Fields, request.Relations, request.Label, request.PluralLabel, request.Group, request.SoftDelete, request.FormStyle, request.Layout, request.Layers, request.Methods, request.Endpoints, request.Was, request.Remove);

    /// <inheritdoc/>
    public string Tool => "scaffold_domain";

    /// <inheritdoc/>
    public string Summary => $"The domain {DomainName.Normalize(request.Name)?.Snake ?? request.Name} is there.";

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current)
    {
        var problems = new ProblemList();
        var domain = new DomainSpecBuilder(problems).Build(document, Here);
        if (current is null)
        {
            problems.AddRange([ProjectProblems.Missing()]);
            return problems.ToImmutable();
        }

        if (domain is null)
        {
            return problems.ToImmutable();
        }

        var existing = current.Find(domain.Name) ?? (domain.Was is { } was ? current.Find(was) : null);
        var others = current.Domains.Select(other => other == existing ? domain : existing is null ? other : other.Retarget(existing.Name, domain.Name)).ToImmutableArray();
        var domains = existing is null ? others.Add(domain) : others;
        var index = domains.IndexOf(domain);
        var places = domains.Select((other, i) => i == index
            ? new DomainPlace(Here, document.Relations ?? [])
            : DomainPlace.Of(other, $"gomcp.json $.domains[{i}]")).ToList();
        domains = RelationResolver.Resolve(domains, places, problems);
        domain = ChangeIntents.Resolve(existing, domains[index], Here, isWhole: false, problems);
        domain = domain.Over(existing);
        if (existing is not null && existing.Name.Equals(domain.Name))
        {
            domain = domain with { Was = null };
        }

        domains = domains.SetItem(index, domain);
        var services = existing is null ? current.Services : [.. current.Services.Select(service => service.Retarget(existing.Name, domain.Name))];
        DomainChecks.Check(domains, current.Accounts, places, problems);
        ServiceChecks.Check(services, domains, "gomcp.json $.services", problems);
        AccountsSpecBuilder.CheckGroups(current.Accounts, domains, places, problems);
        return problems.Any ? problems.ToImmutable()
            : domains.Length == current.Domains.Length && current.Domains.Zip(domains).All(pair => IsSame(pair.First, pair.Second)) ? new SpecState(current)
            : new SpecState(current with { Domains = domains, Services = services });
    }

    private static bool IsSame(DomainSpec one, DomainSpec other) => Text(one) == Text(other);

    private static string Text(DomainSpec domain) =>
        JsonSerializer.Serialize(ProjectDocumentWriter.ToDocument(domain), EngineJsonContext.Default.DomainDocument);
}
