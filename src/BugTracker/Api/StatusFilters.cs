namespace BugTracker.Api;

/// <summary>The words for a <see cref="StatusFilter"/>.</summary>
internal static class StatusFilters
{
    public static bool TryParse(string text, out StatusFilter filter)
    {
        (var known, filter) = text switch
        {
            "open" => (true, StatusFilter.Open),
            "closed" => (true, StatusFilter.Closed),
            "all" => (true, StatusFilter.All),
            _ => (false, StatusFilter.Open),
        };
        return known;
    }
}
