using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>Go that somebody else wrote: the statements of a function, found to be complete in themselves.</summary>
/// <param name="Body">The statements.</param>
/// <param name="Doc">What the function does, for its comment; null for none.</param>
/// <param name="Imports">Imports beyond those that are found, as Go writes them: <c>crypto/rand</c>, <c>crand crypto/rand</c>.</param>
public sealed record CodeSpec(string Body, string? Doc, ImmutableArray<string> Imports);
