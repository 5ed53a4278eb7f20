namespace Gomcp.Engine.Merging.GoSource;

/// <summary>One entry of a declaration: its first token, its type and its equals sign (-1 when absent), its last token.</summary>
internal readonly record struct GoSpec(int First, int Type, int Assign, int Last);
