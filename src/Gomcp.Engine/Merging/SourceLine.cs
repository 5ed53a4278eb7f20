namespace Gomcp.Engine.Merging;

/// <summary>One line of a file and the characters that end it (none at the end of a file, perhaps).</summary>
internal readonly record struct SourceLine(string Text, string Ending);
