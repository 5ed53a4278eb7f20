namespace Gomcp.Templates.Syntax;

/// <summary>A place in a template: line and column, both counted from 1, columns in UTF-16 units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourcePosition(int Line, int Column);
