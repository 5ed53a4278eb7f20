namespace Gomcp.Engine.Specs;

/// <summary>A method beside the generated ones.</summary>
/// <param name="Layer">Where it stands.</param>
/// <param name="Name">Its Go name, exported.</param>
/// <param name="Parameters">As Go writes them, without parentheses; empty for none.</param>
/// <param name="Returns">As Go writes it; empty for nothing.</param>
/// <param name="Code">What it does.</param>
public sealed record MethodSpec(MethodLayer Layer, string Name, string Parameters, string Returns, CodeSpec Code);
