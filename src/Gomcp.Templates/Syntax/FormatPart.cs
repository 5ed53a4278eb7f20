namespace Gomcp.Templates.Syntax;

/// <summary>A piece of a format: text as it is, or the value of an argument.</summary>
/// <param name="Text">The text; null for a value.</param>
/// <param name="Argument">The argument's index among those of the call.</param>
/// <param name="IsInteger">Whether the verb asks for an integer.</param>
public sealed record FormatPart(string? Text, int Argument, bool IsInteger);
