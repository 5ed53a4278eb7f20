using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Applying;

/// <summary>A write that fits what is on the disk.</summary>
/// <param name="Path">The file.</param>
/// <param name="Old">What is there.</param>
/// <param name="OldMode">Its mode bits; null where there is nothing or the system has none.</param>
/// <param name="Content">The bytes to write; null removes the file.</param>
/// <param name="After">Their hash.</param>
/// <param name="Mode">The access of a file that is new; one that exists keeps its own.</param>
internal sealed record CheckedWrite(
    ProjectPath Path, FileContent Old, UnixFileMode? OldMode, ReadOnlyMemory<byte>? Content, ContentHash After, FileAccessMode Mode)
{
    public FilePermissions Permissions => OldMode is { } mode ? new FilePermissions(mode, IsExact: true) : FilePermissions.Of(Mode);
}
