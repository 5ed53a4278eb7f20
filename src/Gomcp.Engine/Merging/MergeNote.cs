namespace Gomcp.Engine.Merging;

/// <summary>Something about a merge that was decided, but is worth a look.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="MineLine">The first line concerned in the person's file, from 1.</param>
/// <param name="TheirsLine">The first line concerned in the generated file, from 1.</param>
/// <param name="Message">The same in one sentence.</param>
public sealed record MergeNote(MergeNoteKind Kind, int MineLine, int TheirsLine, string Message);
