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
    /// <summary>The file that this one was until now, where people edited it; null otherwise.</summary>
    public FileTriple? Moved { get; init; }

    /// <summary>Whether what people wrote goes on under another path.</summary>
    public bool HasMoved { get; init; }

    /// <summary>What people's edits started from, wherever it was.</summary>
    public FileContent EditedBase => Moved?.Base ?? Base;

    /// <summary>What people made of it, wherever it is.</summary>
    public FileContent Edited => Moved?.Mine ?? Mine;

    public ReadOnlyMemory<byte> TheirBytes => Theirs?.Content ?? ReadOnlyMemory<byte>.Empty;

    public ContentHash TheirHash { get; } = Theirs is null ? ContentHash.Absent : ContentHash.Of(Theirs.Content.Span);
}
