using System.CommandLine;

namespace McpMgr.Commands;

/// <summary><c>mcp-mgr show</c>.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var id = CommonOptions.Id();
        var json = CommonOptions.Json();
        var command = new Command("show", "Shows one bug, whole.") { id, json };
        command.SetAction((parsed, cancellationToken) => context.CallAsync(
            client => client.GetAsync(parsed.GetValue(id)!, cancellationToken),
            bug => CommonOptions.Show(context.Terminal, bug, parsed.GetValue(json))));
        return command;
    }
}
