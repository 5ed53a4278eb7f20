using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Refuses options that mean nothing for a kind of relation: what is accepted has an effect.</summary>
internal sealed class RelationOptions(ProblemList problems)
{
    public void Check(RelationDocument document, string path)
    {
        var kind = document.Kind;
        var isReference = kind is RelationKind.BelongsTo;
        var isLink = kind is RelationKind.ManyToMany;
        var isInverse = !isReference && !isLink;
        Refuse(document.Required && isInverse, kind, $"{path}.required", "It is the other side that refers: make its relation required.");
        Refuse(document.Unique && !isReference, kind, $"{path}.unique", kind is RelationKind.HasMany ? "Use has_one." : "Leave unique out.");
        Refuse(document.References is not null && !isReference, kind, $"{path}.references", "Give it to the belongs_to of the other side.");
        Refuse(document.ForeignKey is not null && isLink, kind, $"{path}.foreign_key", "Name the table with join_table; its keys follow the domains.");
        Refuse(document.JoinTable is not null && !isLink, kind, $"{path}.join_table", "Only a many_to_many has one.");
        Refuse(document.Help is not null && isInverse, kind, $"{path}.help", "It has no input that would need help.");
        Refuse(document.InList is not null && isInverse, kind, $"{path}.in_list", "The page of a record shows it; its list has no column for it.");
        Refuse(document.Was is not null && !isReference, kind, $"{path}.was", "No column has its name: leave was out, and name the old one in remove.");
        if (isLink && document.OnDelete is OnDelete.SetNull)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.on_delete", "A link without one of its ends is none.", "Use cascade, which drops the links, or restrict.");
        }

        if (document is { OnDelete: OnDelete.SetNull, Required: true })
        {
            problems.Add(
                ProblemCodes.FieldContradiction,
                $"{path}.on_delete",
                "A required relation cannot become empty when its target is deleted.",
                "Use restrict or cascade, or make the relation optional.");
        }

        if (document is { InList: true, Preload: false } or { InList: null, Preload: false, Kind: RelationKind.BelongsTo })
        {
            problems.Add(
                ProblemCodes.FieldContradiction,
                $"{path}.preload",
                "The list has a column for it, and so has to load it.",
                "Set in_list to false too.");
        }
    }

    private void Refuse(bool isGiven, RelationKind kind, string path, string hint)
    {
        if (isGiven)
        {
            var name = kind switch
            {
                RelationKind.BelongsTo => "belongs_to",
                RelationKind.HasOne => "has_one",
                RelationKind.HasMany => "has_many",
                _ => "many_to_many",
            };
            problems.Add(ProblemCodes.FieldOptionUnfit, path, $"This means nothing for {name}.", hint);
        }
    }
}
