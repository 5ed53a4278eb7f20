using Gomcp.Engine.Files;

namespace Gomcp.Engine.Merging;

/// <summary>The three texts of one managed file.</summary>
/// <param name="Path">The file; its extension chooses the language rules (Go, templ, plain).</param>
/// <param name="Base">What was generated last time.</param>
/// <param name="Mine">What is in the working tree: the person's.</param>
/// <param name="Theirs">What is generated now.</param>
public sealed record MergeInput(ProjectPath Path, string Base, string Mine, string Theirs);
