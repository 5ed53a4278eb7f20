using System.Globalization;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Days, times and moments within the limits of a field, as Go expressions of n, and entries just outside of them.</summary>
internal static class MomentSamples
{
    // Tests make up to six records.
    private const int Most = 6;

    /// <summary>The n-th value.</summary>
    public static string ValueOf(FieldSpec spec)
    {
        var (first, steps) = First(spec);
        var n = steps ? "+n" : "";
        return spec.Type switch
        {
            FieldType.Date => $"models.DateOf(time.Date({first.Year}, {first.Month}, {first.Day}{n}, 0, 0, 0, 0, time.UTC))",
            FieldType.Time => $"time.Date(2026, 1, 1, {first.Hour}, {first.Minute}{n}, 0, 0, time.UTC).Format(\"15:04:05\")",
            _ => $"time.Date({first.Year}, {first.Month}, {first.Day}, {first.Hour}, {first.Minute}{n}, 0, 0, time.UTC)",
        };
    }

    /// <summary>Entries that are refused.</summary>
    public static IEnumerable<string> RefusedBy(FieldSpec spec)
    {
        if (spec.Moments.Min is { } min && Text(spec, Add(spec, Parse(min), -1)) is var before && string.CompareOrdinal(before, min) < 0)
        {
            yield return before;
        }

        if (spec.Moments.Max is { } max && Text(spec, Add(spec, Parse(max), 1)) is var after && string.CompareOrdinal(after, max) > 0)
        {
            yield return after;
        }
    }

    private static (DateTime First, bool Steps) First(FieldSpec spec)
    {
        var preferred = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);
        var (min, max) = (spec.Moments.Min is { } lower ? Parse(lower) : (DateTime?)null, spec.Moments.Max is { } upper ? Parse(upper) : (DateTime?)null);
        if (spec.Type is FieldType.Time)
        {
            preferred = Parse("09:00");
            (min, max) = (min ?? Parse("00:00"), max ?? Parse("23:59"));
        }

        var start = min ?? (max is { } end && Add(spec, end, -Most) < preferred ? Add(spec, end, -Most) : preferred);
        if (max is { } last && Add(spec, last, -Most) < start)
        {
            return (start < last ? start : last, false);
        }

        var room = max is { } limit ? Add(spec, limit, -Most) : DateTime.MaxValue;
        return (preferred < start ? start : preferred > room ? room : preferred, true);
    }

    private static DateTime Add(FieldSpec spec, DateTime moment, int steps) => spec.Type is FieldType.Date ? moment.AddDays(steps) : moment.AddMinutes(steps);

    private static DateTime Parse(string text) => DateTime.Parse(text.Length == 5 ? $"2026-01-01T{text}" : text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(FieldSpec spec, DateTime moment) => moment.ToString(
        spec.Type switch
        {
            FieldType.Date => "yyyy-MM-dd",
            FieldType.Time => "HH:mm",
            _ => "yyyy-MM-dd'T'HH:mm",
        },
        CultureInfo.InvariantCulture);
}
