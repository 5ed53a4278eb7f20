namespace Gomcp.Engine.Merging.Words;

/// <summary>How much of one line is found in another, whatever the order.</summary>
internal sealed class LineSimilarity
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly int length;

    public LineSimilarity(string line)
    {
        foreach (var token in WordTokens.Split(line))
        {
            if (WordTokens.IsBlank(token[0]))
                continue;
            counts[token] = counts.GetValueOrDefault(token) + 1;
            length += token.Length;
        }
    }

    /// <summary>From 0 (nothing in common) to 1 (the same words): twice what is common, of both.</summary>
    public double With(LineSimilarity other) => length + other.length == 0 ? 1 : 2.0 * Common(other) / (length + other.length);

    /// <summary>The share of this line's characters that the other still has.</summary>
    public double KeptIn(LineSimilarity other) => length == 0 ? 1 : (double)Common(other) / length;

    private int Common(LineSimilarity other)
    {
        var common = 0;
        foreach (var (token, count) in counts)
            common += token.Length * Math.Min(count, other.counts.GetValueOrDefault(token));
        return common;
    }
}
