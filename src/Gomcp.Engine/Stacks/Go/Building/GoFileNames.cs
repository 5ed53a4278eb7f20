using System.Collections.Frozen;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Names of Go files that come from names which people gave.</summary>
internal static class GoFileNames
{
    /// <summary>
    /// Last parts of a name that keep a file out of a build: systems and processors (internal/syslist of Go's
    /// standard library), tests, and what templ writes itself and removes where no view stands beside it.
    /// </summary>
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal,
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl", "netbsd", "openbsd", "plan9",
        "solaris", "wasip1", "windows", "zos",
        "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64", "mips64le", "mips64p32",
        "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
        "test", "templ");

    /// <summary>A migration by its id, in a file that every build compiles: <c>0002_create_old_linux</c> gets a word more.</summary>
    public static string OfMigration(string id) =>
        Endings.Contains(id[(id.LastIndexOf('_') + 1)..]) ? $"{id}_migration" : id;
}
