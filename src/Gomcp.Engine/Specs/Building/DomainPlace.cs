using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Where a domain was written, so that what is found later still names its JSON path.</summary>
/// <param name="Path">The domain's own path.</param>
/// <param name="Relations">Its relations, as they were written.</param>
internal sealed record DomainPlace(string Path, IReadOnlyList<RelationDocument> Relations)
{
    /// <summary>The place of a domain as a specification writes it.</summary>
    public static DomainPlace Of(DomainSpec domain, string path) => new(path, RelationDocuments.Of(domain) ?? []);

    /// <summary>The path of a property of a relation; of all relations where it was not written but made.</summary>
    public string Of(FieldName relation, string property)
    {
        for (var i = 0; i < Relations.Count; i++)
        {
            if (relation.Words.Equals(NameWords.TryParse(Relations[i].Name)))
            {
                return $"{Path}.relations[{i}].{property}";
            }
        }

        return $"{Path}.relations";
    }
}
