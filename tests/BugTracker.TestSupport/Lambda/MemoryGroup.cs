using System.Globalization;

namespace BugTracker.TestSupport.Lambda;

/// <summary>A control group of Linux that ends a process which takes more memory than it may. Version 1 and 2 name the same things differently.</summary>
internal sealed class MemoryGroup : IDisposable
{
    private static readonly (string Root, string Limit, string Peak)[] Versions =
    [
        ("/sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.max_usage_in_bytes"),
        ("/sys/fs/cgroup", "memory.max", "memory.peak"),
    ];

    private readonly string folder;
    private readonly string peakFile;

    private MemoryGroup(string folder, string peakFile) => (this.folder, this.peakFile) = (folder, peakFile);

    /// <summary>Starts a program inside the group.</summary>
    public string[] Launcher => ["/bin/sh", "-c", $"echo $$ > {folder}/cgroup.procs && exec \"$0\""];

    /// <summary>The most that was taken, in MB; null where the kernel does not say.</summary>
    public long? PeakMegabytes => File.Exists(Path.Combine(folder, peakFile))
        ? long.Parse(File.ReadAllText(Path.Combine(folder, peakFile)).Trim(), CultureInfo.InvariantCulture) / 1024 / 1024
        : null;

    /// <summary>Makes one; null where this host does not let us.</summary>
    public static MemoryGroup? TryCreate(int megabytes)
    {
        foreach (var (root, limit, peak) in Versions)
        {
            var group = $"{root}/bug-tracker-{Environment.ProcessId}";
            try
            {
                Directory.CreateDirectory(group);
                File.WriteAllText(Path.Combine(group, limit), (megabytes * 1024L * 1024).ToString(CultureInfo.InvariantCulture));
                return new(group, peak);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Remove(group);
            }
        }

        return null;
    }

    public void Dispose() => Remove(folder);

    private static void Remove(string group)
    {
        try
        {
            Directory.Delete(group);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It was never made, or its last process is not gone yet; an empty group does no harm.
        }
    }
}
