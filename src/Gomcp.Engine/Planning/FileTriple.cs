using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Planning;

/// <summary>The three states of one managed file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Base">What was rendered last time.</param>
/// <param name="Mine">What is in the working tree.</param>
/// <param name="Theirs">What is rendered now; null when the specification no longer asks for it.</param>
internal sealed record FileTriple(ProjectPath Path, FileContent Base, FileContent Mine, RenderedFile? Theirs)
{
    public ReadOnlyMemory<byte> TheirBytes => Theirs?.Content ?? ReadOnlyMemory<byte>.Empty;

    public ContentHash TheirHash { get; } = Theirs is null ? ContentHash.Absent : ContentHash.Of(Theirs.Content.Span);
}
