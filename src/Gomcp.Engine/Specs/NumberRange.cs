namespace Gomcp.Engine.Specs;

/// <summary>Smallest and largest number of a field, both inclusive; null where only the type limits it.</summary>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest; never below <paramref name="Min"/>.</param>
public readonly record struct NumberRange(decimal? Min, decimal? Max);
