using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>A field's name in a sentence, with its article: "a price", "an SKU", "notes".</summary>
internal static class FieldNouns
{
    public static string Of(FieldSpec spec) => spec.Type switch
    {
        FieldType.Bool => $"yes or no for “{spec.Label}”",
        FieldType.Date => $"a date for “{spec.Label}”",
        FieldType.Time => $"a time for “{spec.Label}”",
        FieldType.DateTime => $"a date and time for “{spec.Label}”",
        _ => Of(spec.Label),
    };

    public static string Of(Label label)
    {
        var name = WordsFactory.InText(label.Value);
        var isMany = name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) && !name.EndsWith("us", StringComparison.Ordinal);
        return isMany ? name : $"{(StartsWithVowelSound(name) ? "an" : "a")} {name}";
    }

    // An acronym is spelt: "an SKU", "a URL".
    private static bool StartsWithVowelSound(string name) =>
        char.IsUpper(name[0]) ? "AEFHILMNORSX".Contains(name[0], StringComparison.Ordinal)
        : !name.StartsWith("uni", StringComparison.Ordinal) && !name.StartsWith("us", StringComparison.Ordinal) && !name.StartsWith("ut", StringComparison.Ordinal)
            && "aeiouàáâäæèéêëìíîïòóôöøùúûü".Contains(name[0], StringComparison.Ordinal);
}
