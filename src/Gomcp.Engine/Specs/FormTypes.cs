using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>Which inputs make sense for which type; the first one is what a field gets when nobody says.</summary>
public static class FormTypes
{
    /// <summary>All names, for messages.</summary>
    public const string All = "input textarea select radio checkbox switch date time datetime email number rating tags slider";

    private static readonly FrozenDictionary<string, FormType> ByName = Enum.GetValues<FormType>()
        .ToFrozenDictionary(form => form.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads a name; null when it is none.</summary>
    public static FormType? TryParse(string text) => ByName.TryGetValue(text, out var form) ? form : null;

    /// <summary>The name in a specification: <c>textarea</c>.</summary>
    public static string Name(this FormType form) => form.ToString().ToLowerInvariant();

    /// <summary>The inputs that make sense for a type, the usual one first.</summary>
    public static ImmutableArray<FormType> Of(FieldType type) => type switch
    {
        FieldType.String => [FormType.Input, FormType.TextArea],
        FieldType.Text => [FormType.TextArea, FormType.Input],
        FieldType.Int or FieldType.Int64 or FieldType.UInt => [FormType.Number, FormType.Input, FormType.Rating, FormType.Slider],
        FieldType.Float or FieldType.Decimal => [FormType.Number, FormType.Input, FormType.Slider],
        FieldType.Bool => [FormType.Switch, FormType.Checkbox, FormType.Select, FormType.Radio],
        FieldType.Date => [FormType.Date, FormType.Input],
        FieldType.Time => [FormType.Time, FormType.Input],
        FieldType.DateTime => [FormType.DateTime, FormType.Input],
        FieldType.Email => [FormType.Email, FormType.Input],
        FieldType.Json => [FormType.TextArea],
        FieldType.Enum => [FormType.Select, FormType.Radio],
        FieldType.Tags => [FormType.Tags],
        _ => [FormType.Input],
    };

    /// <summary>What a field gets when nobody says; yes, no or neither does not fit on a switch.</summary>
    public static FormType Usual(FieldType type, bool isNullable) =>
        type is FieldType.Bool && isNullable ? FormType.Select : Of(type)[0];
}
