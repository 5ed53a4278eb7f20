namespace Gomcp.EndToEnd.Properties;

/// <summary>Random choices that a seed repeats. Another seed than the fixed one comes from GOMCP_TEST_SEED.</summary>
internal sealed class Dice(int seed)
{
    // A linear congruential step (Knuth, MMIX): the same numbers on every runtime, which System.Random does not promise.
    private ulong _state = unchecked(((ulong)seed * 6364136223846793005UL) + 1442695040888963407UL);

    /// <summary>The dice of one case.</summary>
    public static Dice Of(int number) =>
        new(number + (int.TryParse(Environment.GetEnvironmentVariable("GOMCP_TEST_SEED"), out var seed) ? seed : 0));

    /// <summary>A number from 0 to below the limit.</summary>
    public int Below(int limit)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>A number in a range, its end included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True once in so many times.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
