using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Rendering;

/// <summary>One file as a specification asks for it.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Content">Its bytes: text in UTF-8 with line feeds, or an asset.</param>
/// <param name="Ownership">Whose it is once it is written.</param>
/// <param name="Mode">Who may read it.</param>
public sealed record RenderedFile(
    ProjectPath Path,
    ReadOnlyMemory<byte> Content,
    FileOwnership Ownership = FileOwnership.Managed,
    FileAccessMode Mode = FileAccessMode.Normal);
