namespace Gomcp.Engine.Merging;

/// <summary>A place where the person's text and the generated text cannot both be had.</summary>
/// <param name="Id">Twelve hexadecimal digits; the same as long as the three texts are the same.</param>
/// <param name="Line">The first line concerned in the person's file, from 1; where it deleted lines, the line that follows them.</param>
/// <param name="Base">What was generated last time; line ends are <c>\n</c>, also below.</param>
/// <param name="Mine">What the person made of it.</param>
/// <param name="Theirs">What is generated now.</param>
/// <param name="Reason">Why it cannot be decided.</param>
public sealed record MergeConflict(string Id, int Line, string Base, string Mine, string Theirs, ConflictReason Reason);
