using BugTracker.Client;
using BugTracker.Client.Calls;
using BugTracker.Contracts;
using McpMgr.Commands;
using ModelContextProtocol.Protocol;

namespace McpMgr.Mcp;

/// <summary><c>list_bugs</c>.</summary>
internal sealed class ListBugsTool(CommandContext context, Tool description)
    : ManagerTool<BugPage, BugListResult>(context, description, ResultJson.Default.BugListResult)
{
    protected override Func<BugTrackerClient, CancellationToken, Task<CallResult<BugPage>>> Read(Arguments arguments)
    {
        var status = arguments.OneOf("status", "open", "open", "closed", "all");
        var limit = arguments.Number("limit", 20, 1, BugLimits.PageSize);
        var cursor = arguments.Text("cursor", "", 200);
        return (client, cancellationToken) => client.ListAsync(status, limit, cursor, cancellationToken);
    }

    protected override BugListResult Shape(BugPage answer) =>
        new(ModelText.Notice, [.. answer.Items.Select(ModelText.Of)], answer.NextCursor);
}
