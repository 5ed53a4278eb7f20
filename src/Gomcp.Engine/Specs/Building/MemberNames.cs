using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>
/// Finds members of one domain whose names meet. A relation takes two: its own, and its key's or its input's; neither may
/// be a field's.
/// </summary>
internal sealed class MemberNames(ProblemList problems, string path)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public void Check(
        IEnumerable<FieldSpec> fields, IEnumerable<RelationSpec> relations, IEnumerable<InverseSpec> inverses, IEnumerable<LinkSpec> links)
    {
        foreach (var spec in fields)
        {
            Take(spec.Name.Words, "fields", "field");
        }

        foreach (var relation in relations)
        {
            Take(relation.Name.Words, "relations", "relation");
            Take(relation.Key, "relations", "key of a relation");
        }

        foreach (var inverse in inverses)
        {
            Take(inverse.Name.Words, "relations", "relation");
            Take(inverse.Name.Words.Append("count"), "relations", "number of a relation");
        }

        foreach (var link in links)
        {
            Take(link.Name.Words, "relations", "relation");
            Take(link.Input, "relations", "input of a relation");
        }
    }

    private void Take(NameWords name, string part, string what)
    {
        if (!taken.Add(name.Pascal))
        {
            problems.Add(ProblemCodes.NameTaken, $"{path}.{part}", $"The {what} \"{name}\" is there twice.", "Give each a name of its own.");
        }
    }
}
