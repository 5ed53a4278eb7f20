using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>One word of an enum: stored as <c>sold_out</c>, shown as "Sold out".</summary>
/// <param name="Value">The stored word, in snake case.</param>
/// <param name="Label">What people read.</param>
public sealed record EnumOption(NameWords Value, Label Label);
