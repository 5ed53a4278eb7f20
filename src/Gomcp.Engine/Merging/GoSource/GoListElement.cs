namespace Gomcp.Engine.Merging.GoSource;

/// <summary>One element of a list: its first token, its colon when it is a pair (else -1), its last token.</summary>
internal readonly record struct GoListElement(int First, int Colon, int Last);
