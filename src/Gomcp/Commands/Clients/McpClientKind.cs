namespace Gomcp.Commands.Clients;

/// <summary>An MCP client and how it is told of a server.</summary>
/// <param name="Name">How it is called on the command line.</param>
/// <param name="Title">How people call it.</param>
/// <param name="File">Its file in a project, with slashes.</param>
/// <param name="ServersKey">The property that holds its servers.</param>
/// <param name="RootArgument">How the project's folder is said to a server; empty where the client starts it there anyway.</param>
internal sealed record McpClientKind(string Name, string Title, string File, string ServersKey, string RootArgument)
{
    /// <summary>Those that are known.</summary>
    public static IReadOnlyList<McpClientKind> All { get; } =
    [
        new("claude", "Claude Code", ".mcp.json", "mcpServers", ""),
        new("vscode", "VS Code", ".vscode/mcp.json", "servers", "${workspaceFolder}"),
        new("cursor", "Cursor", ".cursor/mcp.json", "mcpServers", "${workspaceFolder}"),
    ];
}
