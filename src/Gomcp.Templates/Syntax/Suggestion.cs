namespace Gomcp.Templates.Syntax;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Suggestion
{
    private const int MostEdits = 3;
    private const int MostNames = 20;

    /// <summary>A sentence that names the nearest candidate, or all when they are few; empty when nothing useful can be said.</summary>
    public static string For(string name, IEnumerable<string> candidates, string prefix = "")
    {
        var names = candidates.OrderBy(c => Distance(name, c)).ThenBy(c => c, StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return "";
        if (Distance(name, names[0]) <= Math.Min(MostEdits, (name.Length + 1) / 2))
            return $"Did you mean {prefix}{names[0]}?";
        if (names.Count > MostNames)
            return "";
        names.Sort(StringComparer.Ordinal);
        return $"There are: {string.Join(", ", names.Select(n => prefix + n))}.";
    }

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
