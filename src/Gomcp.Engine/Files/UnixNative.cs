using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Gomcp.Engine.Files;

/// <summary>The few calls of Linux and macOS that .NET does not offer.</summary>
internal static partial class UnixNative
{
    public const uint WaitBefore = 1;
    public const uint Write = 2;
    public const uint WaitAfter = 4;

    // The flags are read-only (0) and close-on-exec: .NET would take a lock on the file, and it opens no directories.
    private static int OpenFlags => OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    /// <summary>Opens a file or directory for reading without taking any lock; the handle is invalid when that fails.</summary>
    public static SafeFileHandle OpenForReading(string path) => new(Open(path, OpenFlags), ownsHandle: true);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Sync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "sync_file_range")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SyncRange(SafeFileHandle file, long offset, long count, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
