namespace Gomcp.Engine.Specs;

/// <summary>Fewest and most characters (Unicode code points) of a text, both inclusive; 0 to 0 for types without a length.</summary>
/// <param name="Min">The fewest.</param>
/// <param name="Max">The most.</param>
public readonly record struct LengthRange(int Min, int Max);
