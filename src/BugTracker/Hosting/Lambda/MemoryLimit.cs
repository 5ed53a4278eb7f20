using System.Globalization;

namespace BugTracker.Hosting.Lambda;

/// <summary>
/// Tells the garbage collector how much memory the function has. It sees the machine's memory otherwise, lets the heap
/// grow past the function's share, and Lambda ends the process.
/// </summary>
internal static class MemoryLimit
{
    private const double HeapShare = 0.6;

    public static void Apply(string? megabytes)
    {
        if (long.TryParse(megabytes, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
        {
            AppContext.SetData("GCHeapHardLimit", (ulong)(limit * 1024 * 1024 * HeapShare));
            GC.RefreshMemoryLimit();
        }
    }
}
