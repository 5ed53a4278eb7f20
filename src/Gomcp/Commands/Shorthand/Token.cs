namespace Gomcp.Commands.Shorthand;

/// <summary>One part of an argument, between two colons.</summary>
/// <param name="Key">What stands before the equals sign, or the whole part.</param>
/// <param name="Value">What stands after it, without quotes and backslashes; null where there is no equals sign.</param>
/// <param name="Items">The same value, cut at its unquoted commas.</param>
/// <param name="Place">Where the part begins in the argument, in characters from 1.</param>
/// <param name="ValuePlace">Where the value begins.</param>
internal sealed record Token(string Key, string? Value, IReadOnlyList<string> Items, int Place, int ValuePlace);
