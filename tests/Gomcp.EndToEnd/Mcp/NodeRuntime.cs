namespace Gomcp.EndToEnd.Mcp;

/// <summary>The Node that the MCP clients run on: Playwright's package brings one, so none has to be installed.</summary>
internal static class NodeRuntime
{
    public static string Find() => Directory.GetFiles(
        Path.Combine(AppContext.BaseDirectory, ".playwright", "node"),
        OperatingSystem.IsWindows() ? "node.exe" : "node",
        SearchOption.AllDirectories).Single();
}
