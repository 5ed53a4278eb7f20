using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Turns one field of a document into a valid field, or reports everything that is wrong with it.</summary>
internal sealed class FieldSpecBuilder(ProblemList problems)
{
    private readonly NameReader names = new(problems);
    private readonly FieldLimitsReader limits = new(problems);

    public FieldSpec? Build(FieldDocument document, string path)
    {
        var name = names.Field(document.Name, $"{path}.name");
        if (TypeOf(document, path) is not var (type, required) || name is null)
        {
            return null;
        }

        var label = names.Label(document.Label, $"{path}.label", () => name.Words.Sentence);
        var help = names.Help(document.Help, $"{path}.help");
        var options = OptionsOf(document, type, path);
        var range = limits.Range(document, type, path);
        var length = limits.Length(document, type, path);
        var pattern = limits.Pattern(document, type, path);
        CheckUnique(document, type, path, length);
        CheckRoom(document, type, path, range, length, pattern);
        CheckListing(document, type, path);
        if (label is null)
        {
            return null;
        }

        var field = new FieldSpec(
            name,
            type,
            required,
            document.Unique,
            document.Index,
            Default: null,
            range,
            length,
            pattern,
            options,
            FormType.Input,
            label,
            help,
            Searchable: document.Searchable ?? DefaultSearchable(type),
            Sortable: document.Sortable ?? CanSort(type),
            Filterable: document.Filterable ?? DefaultFilterable(type),
            InList: document.InList ?? false)
        {
            Moments = new MomentLimitsReader(problems).Read(document, type, path),
            Was = new IntentReader(problems).Was(document.Was, $"{path}.was"),
        };
        field = field with { Default = new FieldDefaultReader(problems).Read(document.Default, field, $"{path}.default") };
        return field with { FormType = new FormTypeReader(problems).Read(document.FormType, field, $"{path}.form_type") };
    }

    internal static bool CanBeInList(FieldType type) => type is not (FieldType.Text or FieldType.Json);

    internal static bool DefaultSearchable(FieldType type) => type.IsText() && type is not FieldType.Text;

    internal static bool DefaultFilterable(FieldType type) =>
        type.IsNumber() || type is FieldType.Bool or FieldType.Enum or FieldType.Date or FieldType.DateTime;

    internal static bool CanSort(FieldType type) => type is not (FieldType.Text or FieldType.Json or FieldType.Tags);

    private (FieldType Type, bool Required)? TypeOf(FieldDocument document, string path)
    {
        var optional = document.Type.StartsWith('*');
        if (FieldTypes.TryParse(optional ? document.Type[1..] : document.Type) is not { } type)
        {
            problems.Add(ProblemCodes.FieldTypeUnknown, $"{path}.type", $"\"{document.Type}\" is no field type.", $"Use one of: {FieldTypes.All}.");
            return null;
        }

        if (optional && document.Required)
        {
            problems.Add(
                ProblemCodes.FieldContradiction,
                $"{path}.required",
                $"{document.Type} may be absent, yet the field is required.",
                $"Write {document.Type[1..]}, or leave required out.");
        }

        // A switch knows yes and no; only *bool can be neither.
        return (type, type is FieldType.Bool ? !optional : document.Required);
    }

    private ImmutableArray<EnumOption> OptionsOf(FieldDocument document, FieldType type, string path)
    {
        var given = document.Options ?? [];
        if (type is not FieldType.Enum)
        {
            if (given.Count > 0)
            {
                problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.options", $"A field of type {type.Name()} has no options.", "Use the type enum.");
            }

            return [];
        }

        if (given.Count is 0 or > 50)
        {
            problems.Add(ProblemCodes.PropertyMissing, $"{path}.options", "An enum needs 1 to 50 options.", "Such as [\"draft\", \"live\"].");
            return [];
        }

        return new EnumOptionReader(problems).Read(given, $"{path}.options");
    }

    private void CheckUnique(FieldDocument document, FieldType type, string path, LengthRange length)
    {
        if (document.Unique && (type is FieldType.Text or FieldType.Json or FieldType.Tags or FieldType.Bool or FieldType.Float or FieldType.Enum || length.Max > 768))
        {
            // 768 characters of four bytes are the 3,072 bytes that InnoDB indexes.
            var unfit = length.Max > 768 && type is not FieldType.Text ? $"longer than 768 characters" : $"of type {type.Name()}";
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.unique", $"A field {unfit} cannot be unique on every database.", "Leave unique out, or set max_length to 768 or less.");
        }

        if (document.Index && (type is FieldType.Text or FieldType.Json or FieldType.Tags || length.Max > 768))
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.index", "Such a field cannot be indexed on every database.", "Leave index out.");
        }
    }

    // A unique field with a handful of values would refuse the record after the next one.
    private void CheckRoom(FieldDocument document, FieldType type, string path, NumberRange range, LengthRange length, FieldPattern? pattern)
    {
        if (pattern is not null && pattern.SamplesWithin(length).IsEmpty)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.pattern", $"No text of {length.Min} to {length.Max} characters was found that the pattern accepts.", "Write the length into the pattern, such as [A-Z]{3,20}.");
            return;
        }

        var step = type is FieldType.Decimal ? 0.01m : 1m;
        var isNarrow = type.IsNumber() && range.Max - range.Min < 10 * step;
        if (document.Unique && (isNarrow || (pattern is not null && !pattern.HasRoom(length))))
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.unique", "Hardly any values are allowed, so they cannot all be different.", "Leave unique out, or allow more values.");
        }
    }

    private void CheckListing(FieldDocument document, FieldType type, string path)
    {
        if (document.Searchable == true && !type.IsText())
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.searchable", $"Search looks into text, not into {type.Name()}.", "Leave searchable out.");
        }

        if (document.Sortable == true && !CanSort(type))
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.sortable", $"A list cannot be sorted by {type.Name()}.", "Leave sortable out.");
        }

        if (document.Filterable == true && type is FieldType.Json)
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.filterable", $"A list cannot be narrowed by {type.Name()}.", "Leave filterable out.");
        }

        if (document.InList == true && !CanBeInList(type))
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, $"{path}.in_list", $"A column cannot show {type.Name()}.", "Leave in_list out.");
        }
    }
}
