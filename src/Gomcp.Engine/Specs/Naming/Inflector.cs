using System.Collections.Frozen;

namespace Gomcp.Engine.Specs.Naming;

/// <summary>English singular and plural of one lower-case word, good enough to name a table and its row.</summary>
public static class Inflector
{
    private static readonly FrozenSet<string> Unchanging = FrozenSet.Create(
        StringComparer.Ordinal,
        "aircraft", "bison", "chassis", "cod", "data", "deer", "equipment", "feedback", "fish", "furniture", "homework",
        "information", "inventory", "jeans", "luggage", "media", "metadata", "money", "moose", "news", "offspring",
        "police", "progress", "rice", "salmon", "series", "sheep", "shrimp", "software", "species", "staff", "swine",
        "trout", "weather");

    private static readonly FrozenDictionary<string, string> PluralOf = new Dictionary<string, string>
    {
        ["analysis"] = "analyses", ["appendix"] = "appendices", ["axis"] = "axes", ["basis"] = "bases",
        ["calf"] = "calves", ["child"] = "children", ["crisis"] = "crises", ["criterion"] = "criteria",
        ["datum"] = "data", ["diagnosis"] = "diagnoses", ["die"] = "dice", ["echo"] = "echoes", ["elf"] = "elves",
        ["foot"] = "feet", ["goose"] = "geese", ["half"] = "halves", ["hero"] = "heroes",
        ["hypothesis"] = "hypotheses", ["index"] = "indices", ["knife"] = "knives", ["leaf"] = "leaves",
        ["life"] = "lives", ["loaf"] = "loaves", ["louse"] = "lice", ["man"] = "men", ["matrix"] = "matrices",
        ["medium"] = "media", ["mouse"] = "mice", ["oasis"] = "oases", ["ox"] = "oxen", ["person"] = "people",
        ["phenomenon"] = "phenomena", ["potato"] = "potatoes", ["quiz"] = "quizzes", ["self"] = "selves",
        ["shelf"] = "shelves", ["synopsis"] = "synopses", ["thesis"] = "theses", ["thief"] = "thieves",
        ["tomato"] = "tomatoes", ["tooth"] = "teeth", ["vertex"] = "vertices", ["wife"] = "wives", ["wolf"] = "wolves",
        ["woman"] = "women",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> SingularOf = PluralOf
        .Where(pair => !Unchanging.Contains(pair.Value))
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> SingularInS = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "alias", "atlas", "bias", "bonus", "bus", "campus", "canvas", "census", "consensus", "corpus", "focus", "gas",
        "genius", "iris", "lens", "minus", "nexus", "opus", "plus", "radius", "status", "stimulus", "surplus",
        "syllabus", "tennis", "terminus", "versus", "virus", "walrus");

    /// <summary>The plural: <c>box</c> gives <c>boxes</c>, <c>news</c> stays.</summary>
    public static string Pluralize(string word)
    {
        if (Unchanging.Contains(word) || SingularOf.ContainsKey(word))
        {
            return word;
        }

        return PluralOf.TryGetValue(word, out var irregular) ? irregular
            : word.EndsWith("sis", StringComparison.Ordinal) && word.Length > 4 ? $"{word[..^2]}es"
            : EndsWithAny(word, "s", "x", "z", "ch", "sh") ? $"{word}es"
            : word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]) ? $"{word[..^1]}ies"
            : $"{word}s";
    }

    /// <summary>The singular: <c>boxes</c> gives <c>box</c>; a word that is singular already stays.</summary>
    public static string Singularize(string word)
    {
        if (Unchanging.Contains(word) || PluralOf.ContainsKey(word) || SingularInS.Contains(word))
        {
            return word;
        }

        return SingularOf.TryGetValue(word, out var irregular) ? irregular
            : word.Length < 3 || word[^1] != 's' || EndsWithAny(word, "ss", "us", "is") ? word
            : word.Length > 4 && EndsWithAny(word, "ies") ? $"{word[..^3]}y"
            : EndsWithAny(word, "sses", "shes", "ches", "xes", "zzes") || IsPluralOfWordInS(word) ? word[..^2]
            : word[..^1];
    }

    private static bool IsPluralOfWordInS(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) && SingularInS.Contains(word[..^2]);

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
