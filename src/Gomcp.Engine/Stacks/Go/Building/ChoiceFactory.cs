using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes how a form finds the records that a relation can choose from.</summary>
internal static class ChoiceFactory
{
    public static ChoiceModel Create(DomainSpec target, NameWords input, FieldSpec? referred, NameWords? display)
    {
        var title = display ?? TitleFields.Of(target)?.Name.Words;
        var record = GoNames.Variable(target.Name.Singular).Text;
        var fill = referred is null ? "FromUint" : GoTypeMap.Of(referred.Type).Fill;
        return new ChoiceModel(
            GoNames.Column(input),
            GoNames.Exported(target.Name.Singular),
            referred is null ? Code.Literal("id") : GoNames.Column(referred.Name.Words),
            title is null ? Code.Literal("id") : GoNames.Column(title),
            title is not null,
            display is not null || TitleFields.Of(target) is not { IsNullable: true },
            Code.Verified(referred?.Type switch
            {
                null or FieldType.UInt => "ID",
                FieldType.Int or FieldType.Int64 => "Number",
                FieldType.Uuid => "UUID",
                _ => "Text",
            }),
            Code.Verified(record),
            Code.Verified($"form.{fill}({record}.{(referred is null ? "ID" : referred.Name.Words.Pascal)})"),
            Code.Verified($"{record}.{RelationModelFactory.TitleOf(display).Text}"));
    }
}
