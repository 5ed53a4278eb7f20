using System.Globalization;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads a field's first and last day, time or moment.</summary>
internal sealed class MomentLimitsReader(ProblemList problems)
{
    // Unique values have to be different: what is left between the limits has to give room.
    private const int LeastRoom = 10;

    /// <summary>Whether a type is limited by days, times or moments.</summary>
    public static bool IsFor(FieldType type) => type is FieldType.Date or FieldType.Time or FieldType.DateTime;

    /// <summary>A day, a time or a moment as a browser writes it; null where the text is none.</summary>
    public static string? Normal(FieldType type, string text) => type switch
    {
        FieldType.Date => Read(text, "yyyy-MM-dd", "yyyy-MM-dd"),
        FieldType.Time => Read(text, "HH:mm", "HH:mm", "HH:mm:ss"),
        _ => Read(text, "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"),
    };

    public MomentRange Read(FieldDocument document, FieldType type, string path)
    {
        if (!IsFor(type))
        {
            return default;
        }

        var range = new MomentRange(Read(document.Min, type, $"{path}.min"), Read(document.Max, type, $"{path}.max"));
        if (range.Max is not null && string.CompareOrdinal(range.Min, range.Max) > 0)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.min", "min is later than max.", "Swap them.");
        }
        else if (document.Unique && range is { Min: { } min, Max: { } max } && Room(type, min, max) < LeastRoom)
        {
            problems.Add(ProblemCodes.FieldContradiction, $"{path}.unique", "Hardly any values are allowed, so they cannot all be different.", "Leave unique out, or allow more values.");
        }

        return range;
    }

    private string? Read(FieldLimit? limit, FieldType type, string path)
    {
        if (limit is not { } given)
        {
            return null;
        }

        var normal = given.Text is null ? null : Normal(type, given.Text);
        if (normal is null)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, $"This is no value of type {type.Name()}.", type switch
            {
                FieldType.Date => "Use a day such as \"2026-03-31\".",
                FieldType.Time => "Use a time such as \"09:30\".",
                _ => "Use a moment in UTC such as \"2026-03-31T09:30\".",
            });
        }

        return normal;
    }

    private static string? Read(string text, string normal, params string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Second == 0 && moment.Year >= 1000
            ? moment.ToString(normal, CultureInfo.InvariantCulture)
            : null;

    private static double Room(FieldType type, string min, string max)
    {
        var room = DateTime.Parse(max, CultureInfo.InvariantCulture) - DateTime.Parse(min, CultureInfo.InvariantCulture);
        return type is FieldType.Date ? room.TotalDays : room.TotalMinutes;
    }
}
