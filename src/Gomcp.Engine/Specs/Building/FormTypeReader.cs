using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads the input of a field; one that makes no sense for its type is refused with those that do.</summary>
internal sealed class FormTypeReader(ProblemList problems)
{
    private const int MostStars = 10;

    public FormType Read(FormType? given, FieldSpec field, string path)
    {
        var usual = FormTypes.Usual(field.Type, field.IsNullable);
        if (given is not { } form)
        {
            return usual;
        }

        var fitting = FormTypes.Of(field.Type);
        if (!fitting.Contains(form))
        {
            Refuse(path, form, field, $"Use one of: {string.Join(", ", fitting.Select(fit => fit.Name()))}.");
        }
        else if (form is FormType.Switch or FormType.Checkbox && field.IsNullable)
        {
            Refuse(path, form, field, "It can be neither yes nor no: use select or radio, or the type bool.");
        }
        else if (form is FormType.Slider && (field.Range.Min is null || field.Range.Max is null || field.IsNullable))
        {
            Refuse(path, form, field, "A slider needs min and max, and always has a value: make the field required or give it a default.");
        }
        else if (form is FormType.Rating && !(field.Range.Max - field.Range.Min < MostStars))
        {
            Refuse(path, form, field, $"A rating needs min and max, with at most {MostStars} numbers, such as min 1 and max 5.");
        }

        return form;
    }

    private void Refuse(string path, FormType form, FieldSpec field, string hint) =>
        problems.Add(ProblemCodes.FieldOptionUnfit, path, $"A field of type {field.Type.Name()} cannot be entered as {form.Name()} here.", hint);
}
