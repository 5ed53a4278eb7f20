namespace Gomcp.Engine.Json;

/// <summary>What a person may have meant by a name that does not exist.</summary>
public static class Suggestion
{
    /// <summary>A hint that names the nearest known word, or all of them when none is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What there is.</param>
    public static string For(string name, IReadOnlyCollection<string> known)
    {
        var nearest = known.Select(word => (word, distance: Distance(name, word))).OrderBy(pair => pair.distance).FirstOrDefault();
        return nearest.word is null ? "Leave it out."
            : nearest.distance <= Math.Max(2, nearest.word.Length / 3) ? $"Did you mean {nearest.word}?"
            : $"Known here: {string.Join(", ", known)}.";
    }

    // Levenshtein's distance, one row at a time; both words are short.
    private static int Distance(string left, string right)
    {
        if (left.Length > 100)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
