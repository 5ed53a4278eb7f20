using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gomcp.Commands.Demo;

/// <summary>Asks a program to end, where the system knows how to ask.</summary>
internal static partial class Signals
{
    private const int Terminated = 15;

    /// <summary>Asks; false where only killing it is left.</summary>
    public static bool Terminate(Process process) =>
        process.HasExited || (!OperatingSystem.IsWindows() && Kill(process.Id, Terminated) == 0);

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
