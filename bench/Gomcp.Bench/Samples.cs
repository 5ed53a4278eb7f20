namespace Gomcp.Bench;

/// <summary>Measured values of one kind, in the unit they were added in.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public double Median => At(0.5);

    /// <summary>The tenth and the ninetieth percentile: what to expect of a machine that does other things too.</summary>
    public (double Low, double High) Spread => (At(0.1), At(0.9));

    public void Add(double value) => _values.Add(value);

    private double At(double share)
    {
        var sorted = _values.Order().ToList();
        var position = share * (sorted.Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (position - below));
    }
}
