namespace Gomcp.Engine.Merging.Lines;

/// <summary>Lines of the base, from start to end, about which the sides disagree.</summary>
internal readonly record struct ConflictRegion(int Start, int End, ConflictReason Reason);
