using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads what a new form shows; it has to obey the field's own rules.</summary>
internal sealed class FieldDefaultReader(ProblemList problems)
{
    public string? Read(JsonElement? given, FieldSpec field, string path)
    {
        if (given is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element)
        {
            return null;
        }

        var text = element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Number => element.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };
        var value = text is null ? null : field.Type switch
        {
            FieldType.Bool => text is "true" or "false" ? text : null,
            FieldType.Enum => Option(field, text),
            FieldType.Date => Moment(field, text, "yyyy-MM-dd"),
            FieldType.Time => Moment(field, text, "HH:mm", "HH:mm:ss"),
            FieldType.DateTime => Moment(field, text, "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"),
            FieldType.Uuid => Guid.TryParseExact(text, "D", out var uuid) ? uuid.ToString("D") : null,
            FieldType.Json => null,
            FieldType.Tags => Tags(text),
            _ when field.Type.IsNumber() => Number(field, text),
            _ => Text(field, text),
        };
        if (value is null)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"This is no default for a field of type {field.Type.Name()} with these limits.", Hint(field));
        }

        return value;
    }

    private static string? Option(FieldSpec field, string text) =>
        NameWords.TryParse(text) is { } words && field.Options.Any(option => option.Value.Equals(words)) ? words.Snake : null;

    private static string? Tags(string text)
    {
        var tags = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Label.IsOneLine(text) && tags.Length is > 0 and <= 20 && tags.All(tag => tag.Length <= 50) ? string.Join(", ", tags.Distinct()) : null;
    }

    private static string? Moment(FieldSpec field, string text, params string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && field.Moments.Contains(text) ? text : null;

    private static string? Number(FieldSpec field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var decimals = field.Type.IsWhole() ? 0 : field.Type is FieldType.Decimal ? 2 : 9;
        var typeAllows = field.Type switch
        {
            FieldType.Int => number is >= int.MinValue and <= int.MaxValue,
            FieldType.Int64 => number is >= long.MinValue and <= long.MaxValue,
            FieldType.UInt => number is >= 0 and <= long.MaxValue,
            _ => Math.Abs(number) < 10_000_000_000_000m,
        };
        var allowed = typeAllows && !(number < field.Range.Min) && !(number > field.Range.Max) && decimal.Round(number, decimals) == number;
        return allowed ? number.ToString("0.#########", CultureInfo.InvariantCulture) : null;
    }

    private static string? Text(FieldSpec field, string text)
    {
        var characters = text.EnumerateRunes().Count();
        var plain = field.Type is FieldType.Text
            ? text.Trim() == text && text.Split('\n').All(line => Label.IsOneLine(line.Trim(' ')))
            : Label.IsOneLine(text);
        var matches = field.Pattern is null || Regex.IsMatch(text, $"^(?:{field.Pattern.Value})$", RegexOptions.NonBacktracking);
        return plain && TextShapes.Fits(field.Type, text) && matches && characters > 0 && characters >= field.Length.Min && characters <= field.Length.Max ? text : null;
    }

    private static string Hint(FieldSpec field) => field.Type switch
    {
        FieldType.Bool => "Use true or false.",
        FieldType.Enum => $"Use one of: {string.Join(", ", field.Options.Select(option => option.Value.Snake))}.",
        FieldType.Date => "Use a day such as 2026-03-31.",
        FieldType.Time => "Use a time such as 09:30.",
        FieldType.DateTime => "Use a moment in UTC such as 2026-03-31T09:30.",
        FieldType.Uuid => "Use an identifier such as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff.",
        FieldType.Tags => "Use up to 20 words between commas.",
        FieldType.Json => "A JSON field has no default.",
        _ => "Use a value that the field itself would accept.",
    };
}
