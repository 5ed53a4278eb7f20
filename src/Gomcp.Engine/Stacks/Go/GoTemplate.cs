using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>A template of this stack.</summary>
/// <param name="Part">The first folder of its name, which decides whether it is rendered: <c>domain_deleted</c>.</param>
/// <param name="Path">The output path, with placeholders.</param>
/// <param name="Compiled">What the build made of it.</param>
internal sealed record GoTemplate(string Part, string Path, CompiledTemplate Compiled);
