using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads names that are there only to be renamed or dropped; such a name may be one that is reserved today.</summary>
internal sealed class IntentReader(ProblemList problems)
{
    private const string Hint = "Use the name that gomcp.json has.";

    /// <summary>The name that something had until now; null for none.</summary>
    public FieldName? Was(string? text, string path) => text is null ? null : Words(text, path) is { } words ? FieldName.Of(words) : null;

    /// <summary>The name that a domain had until now; null for none.</summary>
    public DomainName? DomainWas(string? text, string path) => text is null ? null : Domain(text, path);

    /// <summary>Fields and relations to drop.</summary>
    public ImmutableArray<NameWords> Removes(IReadOnlyList<string>? texts, string path) =>
        [.. (texts ?? []).Select((text, i) => Words(text, $"{path}[{i}]")).OfType<NameWords>()];

    /// <summary>Domains to drop.</summary>
    public ImmutableArray<DomainName> DomainRemoves(IReadOnlyList<string>? texts, string path) =>
        [.. (texts ?? []).Select((text, i) => Domain(text, $"{path}[{i}]")).OfType<DomainName>()];

    private NameWords? Words(string text, string path) => NameWords.TryParse(text) ?? Refuse<NameWords>(path);

    private DomainName? Domain(string text, string path) =>
        DomainName.Normalize(text) is { } singular ? DomainName.Of(singular) : Refuse<DomainName>(path);

    private T? Refuse<T>(string path)
        where T : class
    {
        problems.Add(ProblemCodes.NameInvalid, path, "Nothing can have this name.", Hint);
        return null;
    }
}
