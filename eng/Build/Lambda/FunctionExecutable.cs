using System.Text;
using System.Text.RegularExpressions;

namespace Build.Lambda;

/// <summary>
/// Whether an executable can start in Lambda's <c>provided.al2023</c>. One that was linked on a newer system asks for
/// symbols that are not there, and would only say so once it is deployed.
/// </summary>
internal static partial class FunctionExecutable
{
    // Amazon Linux 2023 has glibc 2.34.
    private static readonly Version Newest = new(2, 34);

    private static ReadOnlySpan<byte> ElfForX64 => [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1];

    /// <summary>What speaks against it; null when nothing does.</summary>
    public static string? ReasonAgainst(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(ElfForX64) || bytes[18] != 0x3e)
            return "A function has to be built on Linux with an x64 processor: AWS runs it there.";

        var needed = GlibcVersion().Matches(Encoding.Latin1.GetString(bytes))
            .Select(match => Version.Parse(match.Groups[1].Value))
            .Max();
        return needed > Newest
            ? $"The executable needs glibc {needed}, and Lambda's provided.al2023 has {Newest}. Build it on Debian 12, Ubuntu 22.04 or Amazon Linux 2023 (or in a container of one)."
            : null;
    }

    [GeneratedRegex(@"\0GLIBC_(\d+\.\d+)(?=[.\d]*\0)", RegexOptions.CultureInvariant)]
    private static partial Regex GlibcVersion();
}
