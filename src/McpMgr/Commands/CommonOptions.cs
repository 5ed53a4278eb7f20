using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using BugTracker.Contracts;
using McpMgr.Output;

namespace McpMgr.Commands;

/// <summary>What several commands take and show.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Writes JSON, for a script." };

    public static Argument<BugId> Id() => new("id") { Description = "The bug's id: 32 hexadecimal digits.", CustomParser = ParseId };

    public static void Show(ITerminal terminal, Bug bug, bool asJson)
    {
        if (asJson)
        {
            terminal.Line(JsonSerializer.Serialize(bug, BugTrackerJson.Default.Bug));
        }
        else
        {
            BugTable.Write(terminal, bug);
        }
    }

    private static BugId? ParseId(ArgumentResult argument)
    {
        if (BugId.TryParse(argument.Tokens[0].Value, out var id))
        {
            return id;
        }

        argument.AddError("An id has 32 hexadecimal digits; mcp-mgr list shows them.");
        return null;
    }
}
