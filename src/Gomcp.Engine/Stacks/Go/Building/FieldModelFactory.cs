using System.Collections.Immutable;
using System.Globalization;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;
using Gomcp.Templates.Filters;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of one field.</summary>
internal sealed class FieldModelFactory(DomainSpec domain)
{
    private readonly Code variable = GoNames.Variable(domain.Name.Singular);

    public FieldModel Create(FieldSpec spec)
    {
        var type = GoTypeMap.Of(spec.Type);
        var name = GoNames.Exported(spec.Name.Words);
        var isNullable = spec.IsNullable;
        var choosesYesOrNo = InputComponents.ChoosesYesOrNo(spec);
        var kind = InputComponents.HasLines(spec) ? "Text" : InputComponents.IsOneLine(spec) ? "String" : type.Kind;
        var options = OptionsOf(spec);
        return new FieldModel(
            name,
            VariableOf(spec),
            GoNames.Column(spec.Name.Words),
            TextFile.Escape(spec.Label.Value),
            TextFile.Escape(FieldNouns.Of(spec)),
            spec.Unique ? TextFile.Escape($"Another {WordsFactory.InText(domain.Label.Value)} has this {WordsFactory.InText(spec.Label.Value)}: enter a different one") : "",
            TextFile.Escape(spec.Help?.Value ?? HelpOf(spec)),
            Code.Verified(kind),
            Code.Verified(isNullable ? $"*{type.Type}" : type.Type),
            Code.Verified(isNullable ? $"*{type.QualifiedType}" : type.QualifiedType),
            ModelTag(spec, type),
            IsRequired: spec.Type is FieldType.Bool ? choosesYesOrNo && !isNullable : spec.Required,
            isNullable,
            IsBool: spec.Type is FieldType.Bool && !isNullable,
            choosesYesOrNo,
            HasDefault: spec.Default is not null && !(spec.Type is FieldType.Bool && spec.Default == "false"),
            DefaultOf(spec, options),
            spec.Moments.Min ?? Bound(spec.Range.Min ?? (spec.Type is FieldType.UInt ? 0 : null)),
            spec.Moments.Max ?? Bound(spec.Range.Max),
            spec.Length.Min,
            spec.Length.Max == spec.Type.DefaultMaxLength() && kind == type.Kind ? 0 : spec.Length.Max,
            spec.Pattern is null ? Code.Literal("") : GoStringFilter.Apply(spec.Pattern.Value),
            spec.Pattern is null ? "" : spec.Pattern.SamplesWithin(spec.Length)[0],
            options,
            Code.Verified(isNullable ? $"form.Optional(p, {VariableOf(spec)}, p.{type.Parse})" : $"p.{type.Parse}({VariableOf(spec)})"),
            Code.Verified(isNullable ? $"display.Maybe({variable}.{name}, form.{type.Fill})" : $"form.{type.Fill}({variable}.{name})"),
            Code.Verified(InputComponents.Of(spec)),
            spec.Filterable,
            FactOf(spec, type));
    }

    public static Code VariableOf(FieldSpec spec) => Code.Verified($"{spec.Name.Words.Camel}Field");

    /// <summary>The value as text, as a Go expression.</summary>
    public Code TextOf(FieldSpec spec)
    {
        var type = GoTypeMap.Of(spec.Type);
        var value = $"{variable}.{spec.Name.Words.Pascal}";
        return Code.Verified((spec.IsNullable, spec.Type) switch
        {
            (false, FieldType.Uuid) => $"{value}.String()",
            (true, FieldType.Uuid) => $"display.Maybe({value}, uuid.UUID.String)",
            (false, _) => type.Display.Length == 0 ? value : $"display.{type.Display}({(type.DependsOnLanguage ? "ctx, " : "")}{value})",
            (true, _) when type.DependsOnLanguage => $"display.Optional(ctx, {value}, display.{type.Display})",
            (true, _) => $"display.Maybe({value}, display.{(type.Display.Length == 0 ? "Text" : type.Display)})",
        });
    }

    private FactModel FactOf(FieldSpec spec, GoFieldType type)
    {
        var text = TextOf(spec);
        var link = spec.Type switch
        {
            FieldType.Email => $"\"mailto:\"+{text}",
            FieldType.Url => text.Text,
            FieldType.Phone => $"display.Tel({text})",
            _ => "",
        };
        var badge = spec.Type is not FieldType.Enum ? ""
            : !spec.IsNullable ? $"{VariableOf(spec)}.Badge(ctx, {text})"
            : $"{VariableOf(spec)}.BadgeOr(ctx, ui.NotSet(), {text})";
        return new FactModel(text, Code.Verified(link), IsWide: type.Component == "TextArea" || spec.FormType is FormType.TextArea, Code.Verified(badge));
    }

    private ImmutableArray<OptionModel> OptionsOf(FieldSpec spec) =>
    [
        .. spec.Options.Zip(EnumTones.Of(spec), (option, tone) => new OptionModel(
            Code.Verified($"{domain.Name.Singular.Pascal}{spec.Name.Words.Pascal}{option.Value.Pascal}"),
            Code.Verified(option.Value.Snake),
            option.Label.Value,
            Code.Verified($"Tone{tone}"))),
    ];

    private static Code DefaultOf(FieldSpec spec, ImmutableArray<OptionModel> options) => spec switch
    {
        { Default: null } => Code.Literal(""),
        { Type: FieldType.Enum } => Code.Literal("models.") + options.First(option => option.Value.Text == spec.Default).Constant,
        _ => GoStringFilter.Apply(spec.Default),
    };

    private static string HelpOf(FieldSpec spec) => spec switch
    {
        { Default: null } or { Required: true } or { Type: FieldType.Bool } => "",
        { Type: FieldType.Enum } => $"Left empty, it is {WordsFactory.InText(spec.Options.First(option => option.Value.Snake == spec.Default).Label.Value)}.",
        _ => $"Left empty, it is {spec.Default}.",
    };

    private static UserText Bound(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Code ModelTag(FieldSpec spec, GoFieldType type) => GormTag.Of(
        GormTag.NeedsColumn(spec.Name.Words) ? $"column:{spec.Name.Words.Snake}" : "",
        GoTypeMap.ColumnSize(spec) is var size and > 0 ? $"size:{size}" : type.Tag,
        spec.IsNullable ? "" : "not null");
}
