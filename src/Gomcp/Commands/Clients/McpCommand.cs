using System.CommandLine;

namespace Gomcp.Commands.Clients;

/// <summary><c>gomcp mcp …</c>.</summary>
internal sealed class McpCommand : Command
{
    public McpCommand(CommandHost host)
        : base("mcp", "Work with MCP clients") => Add(new InstallCommand(host));
}
