using System.Runtime.InteropServices;

namespace Gomcp.Bench;

/// <summary>The machine, as far as it explains the figures.</summary>
internal static class Host
{
    public static string Describe() =>
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores{Load()}";

    // A busy machine makes every figure worse: the reader has to know.
    private static string Load() =>
        File.Exists("/proc/loadavg") ? $", load {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}" : string.Empty;
}
