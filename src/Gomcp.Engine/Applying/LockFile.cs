using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>The file behind a <see cref="ProjectLock"/>: locked by the operating system, there only while it is held.</summary>
internal static class LockFile
{
    private const int MaxOwnerLength = 256;

    /// <summary>Opens and locks the file, or says with null that somebody else has it.</summary>
    public static FileStream? TryOpen(ProjectDirectory directory)
    {
        try
        {
            // Windows locks by sharing, and lets others read who holds it; Unix has one lock, and reading needs none.
            var share = OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None;
            return new FileStream(directory.Locate(ReservedPaths.Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0);
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            return null;
        }
    }

    /// <summary>Writes the owner into the locked file.</summary>
    /// <returns>
    /// Whether it is the file that others find. On Unix the holder before may have removed it after we opened it: then
    /// we hold a file without a name, and somebody else may hold the one that took the name.
    /// </returns>
    public static bool Claim(ProjectDirectory directory, FileStream stream, LockOwner owner)
    {
        stream.SetLength(0);
        RandomAccess.Write(stream.SafeFileHandle, owner.ToBytes(), 0);
        return OwnerIn(directory)?.Token == owner.Token;
    }

    /// <summary>What the lock file that is there now says; null when it is gone or says nothing yet.</summary>
    public static LockOwner? OwnerIn(ProjectDirectory directory)
    {
        var path = directory.Locate(ReservedPaths.Lock);
        try
        {
            // File.Open would ask for a lock of its own on Unix, and be refused.
            using var handle = OperatingSystem.IsWindows()
                ? File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : UnixNative.OpenForReading(path);
            if (handle.IsInvalid)
                return null;
            var buffer = new byte[MaxOwnerLength];
            return LockOwner.TryParse(buffer.AsSpan(0, RandomAccess.Read(handle, buffer, 0)));
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return null;
        }
    }

    private static bool IsHeldByAnother(IOException exception)
    {
        const int sharingViolation = unchecked((int)0x80070020);
        const int lockViolation = unchecked((int)0x80070021);
        const int wouldBlockOnLinux = 11;
        const int wouldBlockOnMac = 35;
        return exception.HResult is sharingViolation or lockViolation or wouldBlockOnLinux or wouldBlockOnMac;
    }
}
