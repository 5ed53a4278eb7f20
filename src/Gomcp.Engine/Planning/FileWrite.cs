using Gomcp.Engine.Files;

namespace Gomcp.Engine.Planning;

/// <summary>One file that an application writes or removes, bound to what it found there.</summary>
/// <param name="Path">Which file.</param>
/// <param name="Before">What must be there now; anything else and nothing at all is written.</param>
/// <param name="Content">The exact bytes to write; null removes the file.</param>
/// <param name="Mode">Who may read it.</param>
public sealed record FileWrite(ProjectPath Path, ContentHash Before, ReadOnlyMemory<byte>? Content, FileAccessMode Mode = FileAccessMode.Normal);
