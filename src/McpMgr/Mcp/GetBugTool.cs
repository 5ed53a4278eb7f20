using BugTracker.Client;
using BugTracker.Client.Calls;
using BugTracker.Contracts;
using McpMgr.Commands;
using ModelContextProtocol.Protocol;

namespace McpMgr.Mcp;

/// <summary><c>get_bug</c>.</summary>
internal sealed class GetBugTool(CommandContext context, Tool description)
    : ManagerTool<Bug, BugResult>(context, description, ResultJson.Default.BugResult)
{
    protected override Func<BugTrackerClient, CancellationToken, Task<CallResult<Bug>>> Read(Arguments arguments)
    {
        var id = arguments.Id("id");
        return (client, cancellationToken) => client.GetAsync(id!, cancellationToken);
    }

    protected override BugResult Shape(Bug answer) => new(ModelText.Notice, ModelText.Of(answer));
}
