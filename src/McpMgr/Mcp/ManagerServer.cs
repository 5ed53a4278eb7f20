using McpMgr.Commands;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace McpMgr.Mcp;

/// <summary>The MCP door: three tools over two streams.</summary>
internal static class ManagerServer
{
    private const string Name = "mcp-mgr";

    /// <summary>Serves until the input ends and everything that was asked is answered.</summary>
    public static async Task RunAsync(CommandContext context, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var options = Options(context);
        using var pending = new PendingRequests();
        pending.Watch(options);
        await using var transport = new StreamServerTransport(new DrainingInput(input, pending), new BufferedStream(output), Name);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken);
    }

    private static McpServerOptions Options(CommandContext context)
    {
        var catalog = ToolCatalog.Load();
        return new()
        {
            ServerInfo = new Implementation { Name = Name, Title = "Bug tracker", Version = typeof(ManagerServer).Assembly.GetName().Version?.ToString(3) ?? "0" },
            ServerInstructions = "list_bugs, then get_bug for the ones that matter, then close_bug once the person has agreed. " + ModelText.Notice,
            ToolCollection =
            [
                new ListBugsTool(context, catalog["list_bugs"]),
                new GetBugTool(context, catalog["get_bug"]),
                new CloseBugTool(context, catalog["close_bug"]),
            ],
        };
    }
}
