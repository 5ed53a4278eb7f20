using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Tools.ApplySpec;

/// <summary>A part of a specification laid over a whole one. Domains of one name are one; nothing is checked here but that.</summary>
/// <param name="Document">The result.</param>
/// <param name="GivenIndexes">For each domain of the result, where it was given; -1 for one that was there.</param>
internal sealed record SpecOverlay(JsonObject Document, ImmutableArray<int> GivenIndexes)
{
    private const string Domains = "domains";
    private const string Services = "services";
    private const string Place = "$.domains[";

    public static SpecOverlay Of(JsonObject present, JsonObject given)
    {
        var document = present.DeepClone().AsObject();
        foreach (var (name, value) in given.Where(property => property.Key is not (Domains or Services)))
        {
            document[name] = value?.DeepClone();
        }

        LayServices(document, given);
        if (given.TryGetPropertyValue(Domains, out var wanted) && wanted is not JsonArray)
        {
            document[Domains] = wanted?.DeepClone();
            return new SpecOverlay(document, []);
        }

        var entries = (present[Domains]?.AsArray() ?? []).Select(domain => (Domain: domain!.DeepClone(), Given: -1)).ToList();
        foreach (var (domain, i) in (wanted?.AsArray() ?? []).Select((domain, i) => (domain, i)))
        {
            Lay(document, entries, domain?.DeepClone() ?? new JsonObject(), i);
        }

        var gone = (given["remove"] as JsonArray ?? []).Select(NameOf).ToImmutableArray();
        entries.RemoveAll(entry => entry.Given < 0 && gone.Contains(NameOf(entry.Domain["name"])));
        document[Domains] = new JsonArray([.. entries.Select(entry => entry.Domain)]);
        return new SpecOverlay(document, [.. entries.Select(entry => entry.Given)]);
    }

    /// <summary>Whether a domain of the result was given.</summary>
    public bool IsGiven(int index) => index < GivenIndexes.Length && GivenIndexes[index] >= 0;

    /// <summary>A problem of the result, where the caller can find it.</summary>
    public Problem Locate(Problem problem)
    {
        var end = problem.Path.IndexOf(']', StringComparison.Ordinal);
        if (!problem.Path.StartsWith(Place, StringComparison.Ordinal) || end < 0 || !int.TryParse(problem.Path.AsSpan(Place.Length, end - Place.Length), out var index))
        {
            return problem with { Path = $"$.spec{problem.Path[1..]}" };
        }

        return IsGiven(index)
            ? problem with { Path = $"$.spec.domains[{GivenIndexes[index]}{problem.Path[end..]}" }
            : problem with { Path = $"gomcp.json {problem.Path}" };
    }

    private static void Lay(JsonObject document, List<(JsonNode Domain, int Given)> entries, JsonNode domain, int index)
    {
        var (name, was) = domain is JsonObject named ? (NameOf(named["name"]), NameOf(named["was"])) : (null, null);
        var place = entries.FindIndex(entry => name is not null && name.Equals(NameOf(entry.Domain["name"])));
        if (place < 0 && name is not null && was is not null && (place = entries.FindIndex(entry => was.Equals(NameOf(entry.Domain["name"])))) >= 0)
        {
            entries.ForEach(entry => Retarget(entry.Domain, was, name));
            RetargetServices(document, was, name);
        }

        if (place < 0 || entries[place].Given >= 0)
        {
            entries.Add((domain, index));
        }
        else
        {
            entries[place] = (domain, index);
        }
    }

    // A service that is given replaces the one of its name; one that is not stays, unless it is named in remove.
    private static void LayServices(JsonObject document, JsonObject given)
    {
        if (given[Services] is not (null or JsonArray))
        {
            document[Services] = given[Services]!.DeepClone();
            return;
        }

        var gone = (given["remove"] as JsonArray ?? []).Select(NameOf).ToImmutableArray();
        var services = (document[Services] as JsonArray ?? []).Select(service => service!.DeepClone()).ToList();
        services.RemoveAll(service => gone.Contains(NameOf(service["name"])));
        foreach (var service in (given[Services] as JsonArray ?? []).Select(service => service?.DeepClone() ?? new JsonObject()))
        {
            var name = NameOf((service as JsonObject)?["name"]);
            var place = services.FindIndex(other => name is not null && name.Equals(NameOf((other as JsonObject)?["name"])));
            if (place < 0)
            {
                services.Add(service);
            }
            else
            {
                services[place] = service;
            }
        }

        if (services.Count > 0 || document.ContainsKey(Services))
        {
            document[Services] = new JsonArray([.. services]);
        }
    }

    private static void RetargetServices(JsonObject document, NameWords from, NameWords to)
    {
        foreach (var service in (document[Services] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (service["over"] is JsonArray over)
            {
                service["over"] = new JsonArray([.. over.Select(name => from.Equals(NameOf(name)) ? to.Snake : name?.DeepClone())]);
            }
        }
    }

    // What refers to a domain that is renamed goes on referring to it.
    private static void Retarget(JsonNode domain, NameWords from, NameWords to)
    {
        foreach (var relation in (domain["relations"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (from.Equals(NameOf(relation["target"] ?? relation["name"])))
            {
                relation["target"] = to.Snake;
            }
        }
    }

    private static NameWords? NameOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? DomainName.Normalize(text) : null;
}
