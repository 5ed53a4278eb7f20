using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>A template of this stack.</summary>
/// <param name="Path">The output path, with placeholders.</param>
/// <param name="Compiled">What the build made of it.</param>
internal sealed record GoTemplate(string Path, CompiledTemplate Compiled);
