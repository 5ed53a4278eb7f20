using Gomcp.Engine.Tools;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>One of the engine's tools as MCP sees it. Nothing is reflected upon and no schema is made: they are there since the build.</summary>
/// <param name="tool">The tool.</param>
/// <param name="context">What it runs with.</param>
/// <param name="log">Hears of defects.</param>
internal sealed class ToolAdapter(ITool tool, ToolContext context, ILogger log) : McpServerTool, IMcpServerPrimitive
{
    private Tool? protocolTool;

    // Implemented again so that being registered does not parse the schemas.
    string IMcpServerPrimitive.Id => tool.Description.Name;

    public override IReadOnlyList<object> Metadata => [];

    public override Tool ProtocolTool => protocolTool ??= Describe();

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        // What follows works for some milliseconds before it first waits; the next message is read meanwhile.
        await Task.Yield();
        try
        {
            var arguments = CallArguments.Of(request.JsonRpcRequest);
            await using var progress = ProgressRelay.For(request, cancellationToken);
            var answer = arguments.IsSuccess
                ? await tool.InvokeAsync(arguments.Value, context with { Progress = progress }, cancellationToken)
                : tool.Refuse(arguments.Problems);
            return CallResults.Of(answer);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "{Tool} failed", tool.Description.Name);
            return CallResults.OfDefect(tool.Description.Name);
        }
    }

    private Tool Describe()
    {
        var description = tool.Description;
        return new Tool
        {
            Name = description.Name,
            Title = description.Title,
            Description = description.Text,
            InputSchema = context.Schemas.ListedInput(description.Name),
            OutputSchema = context.Schemas.ListedOutput(description.Name),
            Annotations = new ToolAnnotations
            {
                Title = description.Title,
                ReadOnlyHint = description.IsReadOnly,
                DestructiveHint = description.IsDestructive,
                IdempotentHint = description.IsIdempotent,
                OpenWorldHint = description.IsOpenWorld,
            },
        };
    }
}
