namespace Gomcp.Templates.Syntax;

/// <summary>Says what somebody may have meant.</summary>
internal static class Suggestion
{
    private const int MostNames = 20;

    /// <summary>A sentence that names the nearest candidate, or all when they are few; empty when nothing useful can be said.</summary>
    public static string For(string name, IEnumerable<string> candidates, string prefix = "")
    {
        var names = candidates.OrderBy(candidate => candidate, StringComparer.Ordinal).ToList();
        if (NearestName.Of(name, names) is { } nearest)
            return $"Did you mean {prefix}{nearest}?";
        return names.Count is 0 or > MostNames ? "" : $"There are: {string.Join(", ", names.Select(n => prefix + n))}.";
    }
}
