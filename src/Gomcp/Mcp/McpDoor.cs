using Gomcp.Engine.Tools;
using Gomcp.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>The engine's tools as an MCP server over two streams.</summary>
internal static class McpDoor
{
    private const string Name = "gomcp";

    // Only what no single tool can say: the order of work.
    private const string Instructions =
        "Work in this order: describe_project in a folder you do not know; scaffold_project for a new application, with the domains you know already; "
        + "scaffold_domain for each one more, and again with all its fields to change one; apply_spec for many at once; dry_run before a change that people should see first, then apply_plan with its plan_id; "
        + "on status conflict decide each conflict with apply_plan; undo takes an operation back.";

    /// <summary>Serves until the input ends and every request that arrived has its answer.</summary>
    public static async Task ServeAsync(
        Stream input, Stream output, ToolContext context, ILoggerFactory logs, CancellationToken cancellationToken = default)
    {
        Console.SetOut(StrayOutput.Instance);
        await using var transport = new DrainingTransport(input, output, Name, logs);
        await using var server = McpServer.Create(transport, Options(context, logs), logs);
        await server.RunAsync(cancellationToken);
    }

    private static McpServerOptions Options(ToolContext context, ILoggerFactory logs)
    {
        var log = logs.CreateLogger(Name);
        var tools = new McpServerPrimitiveCollection<McpServerTool>();
        foreach (var tool in ToolCatalog.All)
        {
            tools.Add(new ToolAdapter(tool, context, log));
        }

        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = Name, Title = "gomcp", Version = ProductVersion.Text },
            ServerInstructions = Instructions,
            ToolCollection = tools,
            ResourceCollection = [new SchemaResource()],
        };
        options.Filters.Message.IncomingFilters.Add(new MalformedCalls(context).Filter);
        return options;
    }
}
