namespace Gomcp.Engine.Merging.Lines;

/// <summary>Items that occur exactly once in both of two sequences, as many as can be taken in one order.</summary>
internal static class UniqueAnchors
{
    public static List<(int Old, int New)> Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var places = new Dictionary<int, (int Old, int New, int Count)>();
        for (var i = 0; i < old.Length; i++)
            places[old[i]] = places.TryGetValue(old[i], out var seen) ? seen with { Count = seen.Count + 2 } : (i, -1, 1);
        for (var j = 0; j < @new.Length; j++)
        {
            if (places.TryGetValue(@new[j], out var place))
                places[@new[j]] = place with { New = j, Count = place.Count + (place.New < 0 ? 1 : 2) };
        }

        // One occurrence here and one there count two; anything else counts otherwise.
        var pairs = places.Values.Where(place => place is { Count: 2, New: >= 0 }).Select(place => (place.Old, place.New)).ToList();
        pairs.Sort();
        return LongestAscending(pairs);
    }

    private static List<(int Old, int New)> LongestAscending(List<(int Old, int New)> pairs)
    {
        var previous = new int[pairs.Count];
        var ends = new List<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        var result = new List<(int Old, int New)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i])
            result.Add(pairs[i]);
        result.Reverse();
        return result;
    }
}
