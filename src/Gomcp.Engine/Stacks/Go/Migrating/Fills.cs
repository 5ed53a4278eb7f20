using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gomcp.Engine.Specs;
using Gomcp.Templates.Filters;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// What existing records get in a field that they must have and lack: its default, else the neutral value of its type that its
/// limits allow, else, where no two may be equal, something made of the record's id.
/// </summary>
internal static class Fills
{
    /// <summary>The value; null where there is none that would be different for each record.</summary>
    public static Fill? Of(FieldSpec spec) => spec switch
    {
        { Unique: true } => Numbered(spec),
        { Default: { } text } => Default(spec, text),
        { Moments.IsOpen: false } => Default(spec, (spec.Moments.Min ?? spec.Moments.Max)!) with { Words = (spec.Moments.Min ?? spec.Moments.Max)! },
        _ => Neutral(spec),
    };

    // Tags are stored as a JSON array.
    private static string Array(string tags) =>
        $"[{string.Join(',', tags.Split(", ").Select(tag => $"\"{JsonEncodedText.Encode(tag, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""))}]";

    private static Fill? Numbered(FieldSpec spec) => spec.Type switch
    {
        FieldType.Int or FieldType.Int64 or FieldType.UInt or FieldType.Decimal => new Fill("change.OwnID", "its id"),
        FieldType.String when spec.Length.Max >= 10 => Text("record-%d"),
        FieldType.String when spec.Length.Max >= 4 => Text("%d"),
        FieldType.Slug => Text("record-%d"),
        FieldType.Email => Text("record-%d@example.com"),
        FieldType.Url => Text("https://example.com/%d"),
        FieldType.Phone => Text("%010d"),
        FieldType.Uuid => Text("00000000-0000-0000-0000-%012d"),
        _ => null,
    };

    private static Fill Text(string format) => new($"change.Numbered({GoStringFilter.Apply(format)})", $"a text such as {format.Replace("%d", "12", StringComparison.Ordinal)}");

    private static Fill Default(FieldSpec spec, string text) => new(
        spec.Type switch
        {
            FieldType.Bool or FieldType.Int or FieldType.Int64 or FieldType.UInt or FieldType.Float => $"change.Always({text})",
            FieldType.DateTime => $"change.Always({GoMoment(text)})",
            FieldType.Tags => $"change.Always({GoStringFilter.Apply(Array(text))})",
            FieldType.Time when text.Length == 5 => $"change.Always({GoStringFilter.Apply($"{text}:00")})",
            _ => $"change.Always({GoStringFilter.Apply(text)})",
        },
        $"its default, {text}");

    private static Fill Neutral(FieldSpec spec) => spec.Type switch
    {
        FieldType.Bool => new("change.Always(false)", "no"),
        FieldType.Int or FieldType.Int64 or FieldType.UInt or FieldType.Float => new($"change.Always({Number(spec)})", Number(spec)),
        FieldType.Decimal => new($"change.Always({GoStringFilter.Apply(Number(spec))})", Number(spec)),
        FieldType.Date => new("change.Today", "the day of the migration"),
        FieldType.Time => new("change.Always(\"00:00:00\")", "00:00"),
        FieldType.DateTime => new("change.Now", "the moment of the migration"),
        FieldType.Uuid => new("change.Always(\"00000000-0000-0000-0000-000000000000\")", "the UUID of zeros"),
        FieldType.Json => new("change.Always(\"{}\")", "{}"),
        FieldType.Tags => new("change.Always(\"[]\")", "no tags"),
        FieldType.Enum => new($"change.Always({GoStringFilter.Apply(spec.Options[0].Value.Snake)})", spec.Options[0].Value.Snake),
        _ => new("change.Always(\"\")", "an empty text"),
    };

    // The allowed number that is nearest to 0.
    private static string Number(FieldSpec spec)
    {
        var number = spec.Range.Min > 0 ? spec.Range.Min.Value : spec.Range.Max < 0 ? spec.Range.Max.Value : 0;
        return number.ToString("0.#########", CultureInfo.InvariantCulture);
    }

    private static string GoMoment(string text)
    {
        var moment = DateTime.Parse(text, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"time.Date({moment.Year}, {moment.Month}, {moment.Day}, {moment.Hour}, {moment.Minute}, {moment.Second}, 0, time.UTC)");
    }
}
