namespace Gomcp.Engine.Merging.Lines;

/// <summary>Lines that belong together: a function, a block of markup, a field; with the comments above it and the blank lines before those.</summary>
/// <param name="Start">The first line.</param>
/// <param name="End">The line after the last.</param>
/// <param name="Head">The line that names it.</param>
internal readonly record struct TextUnit(int Start, int End, int Head);
