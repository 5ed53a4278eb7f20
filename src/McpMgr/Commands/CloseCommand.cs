using System.CommandLine;

namespace McpMgr.Commands;

/// <summary><c>mcp-mgr close</c>.</summary>
internal static class CloseCommand
{
    public static Command Create(CommandContext context)
    {
        var id = CommonOptions.Id();
        var resolution = new Option<string?>("--resolution") { Description = "Why, such as: fixed in 1.2" };
        var json = CommonOptions.Json();
        var command = new Command("close", "Closes a bug; closing it again changes nothing.") { id, resolution, json };
        command.SetAction((parsed, cancellationToken) => context.CallAsync(
            client => client.CloseAsync(parsed.GetValue(id)!, parsed.GetValue(resolution), cancellationToken),
            bug => CommonOptions.Show(context.Terminal, bug, parsed.GetValue(json))));
        return command;
    }
}
