namespace BugTracker.TestSupport.Parts;

/// <summary>The executables under test: the published ones where they are, else those that were built with the tests.</summary>
internal static class Programs
{
    public static string BugTracker => Published("BUG_TRACKER_EXE", "bug-tracker") ?? Built("bug-tracker");

    public static string McpMgr => Published("MCP_MGR_EXE", "mcp-mgr") ?? Built("mcp-mgr");

    /// <summary>The Native AOT executable, for proofs that mean nothing on another.</summary>
    public static string PublishedBugTracker =>
        Part.Require(Published("BUG_TRACKER_EXE", "bug-tracker"), "bug-tracker is not published: ./build publish");

    /// <summary>gomcp itself, to see a report travel the whole way.</summary>
    public static string PublishedGomcp => Part.Require(Published("GOMCP_EXE", "gomcp"), "gomcp is not published: ./build publish");

    private static string? Published(string variable, string name) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path ? path : Part.Existing(Repository.PathOf("artifacts", "publish", Executable(name)));

    private static string Built(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Executable(name));
        Assert.True(File.Exists(path), $"{path} was not built with the tests.");
        return path;
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
