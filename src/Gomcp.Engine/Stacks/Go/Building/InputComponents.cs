using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>The component of package ui that a field is entered with.</summary>
internal static class InputComponents
{
    public static string Of(FieldSpec spec) => spec.FormType switch
    {
        FormType.Input => spec.Type is FieldType.String or FieldType.Uuid or FieldType.Slug or FieldType.Phone or FieldType.Url ? "TextField" : "PlainField",
        FormType.TextArea => "TextArea",
        FormType.Select => "SelectField",
        FormType.Radio => "RadioGroup",
        FormType.Checkbox => "Checkbox",
        FormType.Rating => "RatingField",
        FormType.Slider => "SliderField",
        _ => GoTypeMap.Of(spec.Type).Component,
    };

    /// <summary>Whether yes and no are choices.</summary>
    public static bool ChoosesYesOrNo(FieldSpec spec) => spec.Type is FieldType.Bool && spec.FormType is FormType.Select or FormType.Radio;

    /// <summary>Whether one line of text is entered in several, and so may have several.</summary>
    public static bool HasLines(FieldSpec spec) => spec is { Type: FieldType.String, FormType: FormType.TextArea };

    /// <summary>Whether a long text is entered in one line, where a browser would drop further ones.</summary>
    public static bool IsOneLine(FieldSpec spec) => spec is { Type: FieldType.Text, FormType: FormType.Input };
}
