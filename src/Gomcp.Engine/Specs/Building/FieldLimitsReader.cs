using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads a field's smallest, largest, shortest, longest and pattern.</summary>
internal sealed class FieldLimitsReader(ProblemList problems)
{
    private const decimal LargestDecimal = 9_999_999_999_999.99m;

    public NumberRange Range(FieldDocument document, FieldType type, string path)
    {
        if ((document.Min is null && document.Max is null) || MomentLimitsReader.IsFor(type))
        {
            return default;
        }

        if (!type.IsNumber())
        {
            Unfit(document.Min is not null ? $"{path}.min" : $"{path}.max", type, "a smallest or largest number", "For text use min_length and max_length.");
            return default;
        }

        var isPossible = IsPossible(document.Min, type, $"{path}.min") & IsPossible(document.Max, type, $"{path}.max");
        if (!isPossible)
        {
            return default;
        }

        var (min, max) = (document.Min?.Number, document.Max?.Number);
        if (min > max)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.min", "min is larger than max.", "Swap them.");
        }

        return new NumberRange(min, max);
    }

    public LengthRange Length(FieldDocument document, FieldType type, string path)
    {
        if (!type.IsText())
        {
            if (document.MinLength is not null || document.MaxLength is not null)
            {
                Unfit(document.MinLength is not null ? $"{path}.min_length" : $"{path}.max_length", type, "a length", "For numbers use min and max.");
            }

            return default;
        }

        var largest = type.LargestMaxLength();
        if (document.MaxLength > largest)
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.max_length", $"A {type.Name()} holds at most {largest} characters.", type is FieldType.String ? "Use the type text." : "Leave max_length out.");
        }

        CheckShape(document, type, path);
        var length = new LengthRange(document.MinLength ?? 0, Math.Min(document.MaxLength ?? Math.Max(type.DefaultMaxLength(), document.MinLength ?? 0), largest));
        if (length.Min > length.Max)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.min_length", $"min_length is larger than the longest text of {length.Max} characters.", "Swap them.");
        }

        return length;
    }

    public FieldPattern? Pattern(FieldDocument document, FieldType type, string path)
    {
        if (document.Pattern is null)
        {
            return null;
        }

        if (type is not FieldType.String)
        {
            Unfit($"{path}.pattern", type, "a pattern", "Use the type string.");
            return null;
        }

        var pattern = FieldPattern.TryParse(document.Pattern);
        if (pattern is null)
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.pattern", "Browsers and Go would not read this pattern alike.", $"Use {FieldPattern.Rule}.");
        }

        return pattern;
    }

    // An address or a number that has to be shorter than any real one cannot be entered at all.
    private void CheckShape(FieldDocument document, FieldType type, string path)
    {
        var (shortest, longest) = type switch
        {
            FieldType.Email or FieldType.Phone => (6, 20),
            FieldType.Url => (12, 30),
            FieldType.Slug => (6, 10),
            _ => (int.MaxValue, 1),
        };
        if (document.MaxLength < longest)
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.max_length", $"A field of type {type.Name()} needs room for {longest} characters.", "Leave max_length out, or use the type string.");
        }

        if (document.MinLength > shortest)
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.min_length", $"A field of type {type.Name()} can be {shortest} characters short.", "Leave min_length out, or use the type string.");
        }
    }

    private bool IsPossible(FieldLimit? bound, FieldType type, string path)
    {
        if (bound is null)
        {
            return true;
        }

        if (bound.Value.Number is not { } value)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"\"{bound.Value.Text}\" is no number.", "Write a number, such as 0 or 9.99.");
            return false;
        }

        var (smallest, largest) = type switch
        {
            FieldType.Int => (int.MinValue, int.MaxValue),
            FieldType.Int64 => (long.MinValue, long.MaxValue),
            FieldType.UInt => (0m, long.MaxValue),
            FieldType.Decimal => (-LargestDecimal, LargestDecimal),
            _ => (-1_000_000_000_000_000m, 1_000_000_000_000_000m),
        };
        var decimals = type.IsWhole() ? 0 : type is FieldType.Decimal ? 2 : 9;
        var isPossible = value >= smallest && value <= largest && decimal.Round(value, decimals) == value;
        if (!isPossible)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"{value.ToString(System.Globalization.CultureInfo.InvariantCulture)} is no value of type {type.Name()}.", $"Use a number from {smallest} to {largest} with at most {decimals} decimals.");
        }

        return isPossible;
    }

    private void Unfit(string path, FieldType type, string what, string hint) =>
        problems.Add(ProblemCodes.FieldOptionUnfit, path, $"A field of type {type.Name()} cannot have {what}.", hint);
}
