using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Commands.Shorthand;

/// <summary>Reads the options of one argument and hands them out by name.</summary>
/// <param name="known">The options there are.</param>
/// <param name="describe">Makes a problem of a place, a message and a hint.</param>
internal sealed class OptionReader(FrozenDictionary<string, OptionKind> known, Func<int, string, string, Problem> describe)
{
    private static readonly string[] MomentFormats = ["yyyy-MM-dd", "HH:mm", "HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private readonly Dictionary<string, Token> given = new(StringComparer.Ordinal);
    private readonly ProblemList problems = new();

    /// <summary>What is wrong with them.</summary>
    public ImmutableArray<Problem> Problems => problems.ToImmutable();

    /// <summary>Where each of them stands.</summary>
    public ImmutableDictionary<string, int> Places => given.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Place);

    /// <summary>Takes an option that is said in another way.</summary>
    public void Set(string name, string value, int place) => Read(new Token(name, value, [value], place, place));

    /// <summary>Reads one.</summary>
    public void Read(Token token)
    {
        if (!known.TryGetValue(token.Key, out var kind))
        {
            Report(token.Place, token.Key.Length == 0 ? "An option is missing between two colons." : $"There is no option {token.Key} here.", Suggestion.For(token.Key, known.Keys));
        }
        else if (!given.TryAdd(token.Key, token))
        {
            Report(token.Place, $"{token.Key} is there twice.", "Leave one out.");
        }
        else if (Violation(kind, token) is { } hint)
        {
            Report(token.ValuePlace, token.Value is null ? $"{token.Key} needs a value." : $"\"{token.Value}\" is no value for {token.Key}.", hint);
        }
    }

    public bool? Flag(string name) => given.TryGetValue(name, out var token) ? token.Value is not "false" : null;

    public string? Text(string name) => given.GetValueOrDefault(name)?.Value;

    public FieldLimit? Limit(string name) => Text(name) is { } text ? FieldLimit.Parse(text) : null;

    public int? Count(string name) => Text(name) is { } text ? ParseCount(text) : null;

    public IReadOnlyList<string>? List(string name) => given.GetValueOrDefault(name)?.Items;

    public FormType? FormType() => Text("form_type") is { } text ? FormTypes.TryParse(text) : null;

    public OnDelete? OnDelete() => Text("on_delete") is { } text ? ParseOnDelete(text) : null;

    /// <summary>A value whose JSON type follows the field's.</summary>
    public JsonElement? Scalar(string name, string fieldType)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var type = FieldTypes.TryParse(fieldType.TrimStart('*'));
        return type is FieldType.Bool && (text is "true" or "false")
            ? JsonSerializer.SerializeToElement(text == "true", EngineJsonContext.Default.Boolean)
            : type is { } numeric && numeric.IsNumber() && ParseNumber(text) is { } number
            ? JsonSerializer.SerializeToElement(number, EngineJsonContext.Default.Decimal)
            : JsonSerializer.SerializeToElement(text, EngineJsonContext.Default.String);
    }

    private static string? Violation(OptionKind kind, Token token) => kind switch
    {
        OptionKind.Flag => token.Value is null or "true" or "false" ? null : "Write it alone, or with =true or =false.",
        OptionKind.Limit => token.Value is { } text && (ParseNumber(text) is not null || IsMoment(text)) ? null : "Write a number, such as 0 or 9.99, or a day, such as 2026-03-31.",
        OptionKind.Count => token.Value is { } text && ParseCount(text) is not null ? null : "Write a whole number, such as 40.",
        OptionKind.OnDelete => token.Value is { } text && ParseOnDelete(text) is not null ? null : "Write restrict, cascade or set_null.",
        OptionKind.FormType => token.Value is { } text && FormTypes.TryParse(text) is not null ? null : $"Write one of: {FormTypes.All}.",
        OptionKind.List => token.Value is { Length: > 0 } ? null : "Write words between commas, such as draft,live.",
        _ => token.Value is { Length: > 0 } ? null : "Write it after an equals sign; quote a text that has a colon in it.",
    };

    private static decimal? ParseNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsMoment(string text) => DateTime.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int? ParseCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static OnDelete? ParseOnDelete(string text) => text switch
    {
        "restrict" => Engine.Specs.OnDelete.Restrict,
        "cascade" => Engine.Specs.OnDelete.Cascade,
        "set_null" => Engine.Specs.OnDelete.SetNull,
        _ => null,
    };

    private void Report(int place, string message, string hint) => problems.AddRange([describe(place, message, hint)]);
}
