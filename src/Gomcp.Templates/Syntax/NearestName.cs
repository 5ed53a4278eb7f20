namespace Gomcp.Templates.Syntax;

/// <summary>Finds what somebody may have meant by a name that does not exist.</summary>
public static class NearestName
{
    private const int MostEdits = 3;
    private const int LongestName = 100;

    /// <summary>The candidate that the fewest edits lead to, case aside; null where none is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What there is.</param>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;
        var nearest = candidates
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Min(MostEdits, (name.Length + 1) / 2) ? nearest.Name : null;
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[b.Length];
    }
}
