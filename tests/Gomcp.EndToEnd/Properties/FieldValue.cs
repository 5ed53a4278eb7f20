using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Properties;

/// <summary>What a person could type into a field so that all of its rules are kept; another salt gives another value.</summary>
internal static class FieldValue
{
    public static string Of(JsonNode field, int salt) => ((string)field["type"]!).TrimStart('*') switch
    {
        "bool" => salt % 2 == 0 ? "" : "true",
        "int" or "int64" or "uint" => Number(field, salt, 1),
        "float" => Number(field, salt, 0.5m),
        "decimal" => Number(field, salt, 0.01m),
        "date" => $"2026-03-{10 + salt}",
        "time" => $"09:{10 + salt}",
        "datetime" => $"2026-03-{10 + salt}T09:30",
        "uuid" => $"00000000-0000-4000-8000-{salt:000000000000}",
        "email" => $"someone{salt}@example.com",
        "url" => $"https://example.com/{salt}",
        "phone" => $"+49 40 1234{salt}",
        "slug" => $"slug-{salt}",
        "json" => $$"""{"a": [{{salt}}, "<b>"]}""",
        "enum" => Option(field, salt),
        "tags" => $"red, t{salt}",
        _ when field["pattern"] is { } pattern => PatternedText.Matching((string)pattern!, salt),
        _ => Text(field, salt),
    };

    /// <summary>Whether two ways to write a value mean the same.</summary>
    public static bool Same(JsonNode field, string typed, string shown) => ((string)field["type"]!).TrimStart('*') switch
    {
        "int" or "int64" or "uint" or "float" or "decimal" => Parse(typed) == Parse(shown),
        "bool" when (string)field["type"]! == "bool" && shown == "false" => typed is "" or "false", // A list says no in words, an unticked box sends nothing.
        "json" => JsonNode.DeepEquals(JsonNode.Parse(typed), JsonNode.Parse(shown)),
        _ => typed == shown,
    };

    // Kept short where the field is short; the first character tells two of them apart.
    private static string Text(JsonNode field, int salt)
    {
        var longest = (int?)field["max_length"] ?? 200;
        var shortest = (int?)field["min_length"] ?? 0;
        var text = new StringBuilder();
        var count = 0;
        foreach (var rune in $"{(char)('a' + salt)} {HostileText.Lines[salt]} {new string('x', shortest)}".Trim().EnumerateRunes().Take(longest))
        {
            text.Append(rune);
            count++;
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).PadRight(Math.Min(shortest, longest), 'x');
    }

    private static string Number(JsonNode field, int salt, decimal step)
    {
        var smallest = (decimal?)field["min"];
        var largest = (decimal?)field["max"];
        var start = smallest ?? (largest is { } top ? Math.Max(top - 10, (string)field["type"]! == "uint" ? 0 : decimal.MinValue) : 1);
        var value = start + (salt * step);
        while (value > largest)
            value -= step;
        return Math.Max(value, start).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static string Option(JsonNode field, int salt)
    {
        var options = field["options"]!.AsArray();
        return (string)options[salt % options.Count]!;
    }

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
