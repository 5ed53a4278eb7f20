using System.CommandLine;
using System.Text.Json;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using McpMgr.Output;

namespace McpMgr.Commands;

/// <summary><c>mcp-mgr list</c>.</summary>
internal static class ListCommand
{
    public static Command Create(CommandContext context)
    {
        var status = new Option<string>("--status") { Description = "Which bugs: open, closed or all.", DefaultValueFactory = _ => "open" };
        status.AcceptOnlyFromAmong("open", "closed", "all");
        var limit = new Option<int>("--limit") { Description = $"How many bugs, 1 to {BugLimits.PageSize}.", DefaultValueFactory = _ => BugLimits.DefaultPageSize };
        var cursor = new Option<string>("--cursor") { Description = "Goes on where an earlier list ended.", DefaultValueFactory = _ => "" };
        var json = CommonOptions.Json();
        var command = new Command("list", "Lists bugs, newest first.") { status, limit, cursor, json };
        command.SetAction((parsed, cancellationToken) => context.CallAsync(
            client => client.ListAsync(parsed.GetValue(status)!, parsed.GetValue(limit), parsed.GetValue(cursor)!, cancellationToken),
            page => Show(context.Terminal, page, parsed.GetValue(json))));
        return command;
    }

    private static void Show(ITerminal terminal, BugPage page, bool asJson)
    {
        if (asJson)
        {
            terminal.Line(JsonSerializer.Serialize(page, BugTrackerJson.Default.BugPage));
            return;
        }

        BugTable.Write(terminal, page);
        if (page.NextCursor is { } next)
        {
            terminal.Line(new Styled($"More: --cursor {VisibleText.Line(next)}", TextStyle.Dim));
        }
    }
}
