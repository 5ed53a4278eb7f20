using System.Collections.Immutable;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldDomain;

/// <summary>One domain more.</summary>
internal sealed class NewDomainChange(ScaffoldDomainRequest request) : ISpecChange
{
    private const string Here = "$";

    private readonly DomainDocument document = new(request.Name, request.Fields, request.Relations, request.Label, request.PluralLabel, request.Group);

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

        var existing = current.Find(domain.Name);
        if (existing is not null)
        {
            return IsSame(existing, domain) ? new SpecState(current) : Exists(domain);
        }

        ImmutableArray<DomainSpec> domains = [.. current.Domains, domain];
        var places = current.Domains.Select((_, i) => $"gomcp.json $.domains[{i}]").Append(Here).ToList();
        DomainChecks.Check(domains, places, problems);
        AccountsSpecBuilder.CheckGroups(current.Accounts, domains, places, problems);
        return problems.Any ? problems.ToImmutable() : new SpecState(current with { Domains = domains });
    }

    private static Problem Exists(DomainSpec domain) => new(
        ProblemCodes.DomainExists,
        $"{Here}.name",
        $"The domain \"{domain.Name}\" is there already, and differs.",
        "Choose another name; describe_project tells what is there.");

    private static bool IsSame(DomainSpec one, DomainSpec other) => Text(one) == Text(other);

    private static string Text(DomainSpec domain) =>
        JsonSerializer.Serialize(ProjectDocumentWriter.ToDocument(domain), EngineJsonContext.Default.DomainDocument);
}
