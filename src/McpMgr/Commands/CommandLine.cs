using System.CommandLine;

namespace McpMgr.Commands;

/// <summary>The commands of <c>mcp-mgr</c>.</summary>
internal static class CommandLine
{
    public static RootCommand Create(CommandContext context) =>
        new("Works through the bug reports of a tracker. Without a command it serves MCP over standard input and output.")
        {
            ListCommand.Create(context),
            ShowCommand.Create(context),
            CloseCommand.Create(context),
            SubmitCommand.Create(context),
            ConfigCommand.Create(context),
        };
}
