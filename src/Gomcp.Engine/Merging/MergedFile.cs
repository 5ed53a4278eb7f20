using Gomcp.Engine.Files;

namespace Gomcp.Engine.Merging;

/// <summary>A file after its merge, with the generated text, to tell the person's lines from the others.</summary>
/// <param name="Path">The file.</param>
/// <param name="Theirs">What is generated now; empty for a file that is the person's alone.</param>
/// <param name="Merged">What will lie in the working tree.</param>
public sealed record MergedFile(ProjectPath Path, string Theirs, string Merged);
