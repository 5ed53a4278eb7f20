using BugTracker.Client;
using BugTracker.Client.Calls;
using BugTracker.Contracts;
using McpMgr.Commands;
using ModelContextProtocol.Protocol;

namespace McpMgr.Mcp;

/// <summary><c>close_bug</c>.</summary>
internal sealed class CloseBugTool(CommandContext context, Tool description)
    : ManagerTool<Bug, BugResult>(context, description, ResultJson.Default.BugResult)
{
    protected override Func<BugTrackerClient, CancellationToken, Task<CallResult<Bug>>> Read(Arguments arguments)
    {
        var id = arguments.Id("id");
        var resolution = arguments.Text("resolution", "", BugLimits.Resolution);
        return (client, cancellationToken) => client.CloseAsync(id!, resolution.Length > 0 ? resolution : null, cancellationToken);
    }

    protected override BugResult Shape(Bug answer) => new(ModelText.Notice, ModelText.Of(answer));
}
