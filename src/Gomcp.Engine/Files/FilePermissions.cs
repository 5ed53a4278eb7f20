using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Files;

/// <summary>The permissions a file is created with.</summary>
/// <param name="Mode">The mode bits.</param>
/// <param name="IsExact">Whether they hold as they are; otherwise the user's umask takes its part away.</param>
internal readonly record struct FilePermissions(UnixFileMode Mode, bool IsExact)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode ReadWrite = OwnerOnly
        | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Those of a new file.</summary>
    public static FilePermissions Of(FileAccessMode mode) => mode switch
    {
        FileAccessMode.Executable => new(ReadWrite | Execute, false),
        FileAccessMode.Private => new(OwnerOnly, true),
        _ => new(ReadWrite, false),
    };
}
