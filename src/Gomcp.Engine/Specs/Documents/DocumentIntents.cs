using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>Puts back into a document what gomcp.json does not keep: what is renamed and what is meant to go.</summary>
internal static class DocumentIntents
{
    public static ProjectDocument Add(ProjectDocument document, ProjectSpec spec) => document with
    {
        Domains = [.. (document.Domains ?? []).Zip(spec.Domains, Add)],
        Remove = spec.Removes.IsEmpty ? null : [.. spec.Removes.Select(name => name.Singular.Snake)],
    };

    private static DomainDocument Add(DomainDocument document, DomainSpec spec) => document with
    {
        Was = spec.Was?.Singular.Snake,
        Remove = spec.Removes.IsEmpty ? null : [.. spec.Removes.Select(name => name.Snake)],
        Fields = [.. document.Fields.Zip(spec.Fields, (one, candidate) => one with { Was = candidate.Was?.Words.Snake })],
        Relations = document.Relations is null ? null : [.. document.Relations.Select(relation => relation with { Was = WasOf(spec, relation.Name) })],
    };

    private static string? WasOf(DomainSpec spec, string relation) =>
        spec.Relations.FirstOrDefault(candidate => candidate.Name.Words.Equals(NameWords.TryParse(relation)))?.Was?.Words.Snake;
}
