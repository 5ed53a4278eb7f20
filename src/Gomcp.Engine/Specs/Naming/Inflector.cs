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
        ["calf"] = "calves", ["child"] = "children", ["crisis"] = "crises", ["criterion"] = "criteria", ["emphasis"] = "emphases",
        ["datum"] = "data", ["diagnosis"] = "diagnoses", ["die"] = "dice", ["echo"] = "echoes", ["elf"] = "elves",
        ["foot"] = "feet", ["goose"] = "geese", ["half"] = "halves", ["hero"] = "heroes",
        ["hypothesis"] = "hypotheses", ["index"] = "indices", ["knife"] = "knives", ["leaf"] = "leaves",
        ["life"] = "lives", ["loaf"] = "loaves", ["louse"] = "lice", ["man"] = "men", ["matrix"] = "matrices",
        ["medium"] = "media", ["mouse"] = "mice", ["oasis"] = "oases", ["ox"] = "oxen", ["parenthesis"] = "parentheses", ["person"] = "people",
        ["phenomenon"] = "phenomena", ["potato"] = "potatoes", ["quiz"] = "quizzes", ["self"] = "selves",
        ["shelf"] = "shelves", ["synopsis"] = "synopses", ["synthesis"] = "syntheses", ["thesis"] = "theses", ["thief"] = "thieves",
        ["tomato"] = "tomatoes", ["tooth"] = "teeth", ["vertex"] = "vertices", ["wife"] = "wives", ["wolf"] = "wolves",
        ["woman"] = "women",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> SingularOf = PluralOf
        .Where(pair => !Unchanging.Contains(pair.Value))
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> SingularInS = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "alias", "atlas", "bias", "bonus", "bus", "campus", "canvas", "census", "chaos", "cms", "consensus", "corpus",
        "dns", "focus", "gas", "genius", "gps", "https", "iris", "lens", "minus", "nexus", "opus", "plus", "pos", "radius", "sms",
        "status", "stimulus", "surplus", "syllabus", "tennis", "terminus", "tls", "versus", "virus", "walrus");

    /// <summary>Singulars whose plural, by its ending alone, would be taken for that of another word, or for a singular.</summary>
    private static readonly FrozenSet<string> WithPlainS = FrozenSet.Create(
        StringComparer.Ordinal,
        "abuse", "ache", "alibi", "api", "auntie", "avalanche", "bikini", "birdie", "brownie", "cache", "calorie", "cli", "cliche",
        "cookie", "emoji", "excuse", "foodie", "genie", "goalie", "guru", "haiku", "headache", "hoodie", "kiwi", "kpi", "magpie",
        "menu", "moustache", "movie", "niche", "poi", "prairie", "quiche", "recluse", "refuse", "roi", "rookie", "selfie", "ski",
        "smoothie", "sortie", "taxi", "tofu", "ui", "veggie", "wiki", "zombie");

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
            : word.Length > 2 && word[^1] == 's' && WithPlainS.Contains(word[..^1]) ? word[..^1]
            : word.Length < 3 || word[^1] != 's' || EndsWithAny(word, "ss", "us", "is") ? word
            : word.Length > 4 && EndsWithAny(word, "ies") ? $"{word[..^3]}y"
            : EndsWithAny(word, "sses", "shes", "ches", "tzes", "xes", "zzes") || IsPluralOfWordInS(word) ? word[..^2]
            : word[..^1];
    }

    private static bool IsPluralOfWordInS(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) && (SingularInS.Contains(word[..^2]) || IsPluralInUses(word));

    // Octopuses, but houses and causes: what ends in -use mostly has another vowel before it.
    private static bool IsPluralInUses(string word) =>
        word.Length > 5 && word.EndsWith("uses", StringComparison.Ordinal) && word[^5] is not ('a' or 'o');

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
