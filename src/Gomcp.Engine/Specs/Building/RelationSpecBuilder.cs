using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Turns one relation of a document into a valid one; whether its target exists is seen later, over the whole project.</summary>
internal sealed class RelationSpecBuilder(ProblemList problems)
{
    private readonly NameReader names = new(problems);

    public RelationSpec? Build(RelationDocument document, string path)
    {
        var name = names.Field(document.Name, $"{path}.name");
        var target = names.Domain(document.Target ?? document.Name, document.Target is null ? $"{path}.name" : $"{path}.target");
        if (name is null || target is null)
        {
            return null;
        }

        if (document is { OnDelete: OnDelete.SetNull, Required: true })
        {
            problems.Add(
                ProblemCodes.FieldContradiction,
                $"{path}.on_delete",
                "A required relation cannot become empty when its target is deleted.",
                "Use restrict or cascade, or make the relation optional.");
        }

        var label = names.Label(document.Label, $"{path}.label", () => name.Words.Sentence);
        var help = names.Help(document.Help, $"{path}.help");
        return label is null
            ? null
            : new RelationSpec(name, target, document.Required, document.OnDelete, label, help, document.InList ?? true)
            {
                Was = new IntentReader(problems).Was(document.Was, $"{path}.was"),
            };
    }
}
