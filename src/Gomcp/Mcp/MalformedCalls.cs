using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>
/// Answers calls whose arguments are no object: to the SDK they are a broken message, to a model one more mistake that a
/// result can tell it to mend.
/// </summary>
/// <param name="context">What tools run with.</param>
internal sealed class MalformedCalls(ToolContext context)
{
    private static JsonTypeInfo<CallToolResult> ResultType => (JsonTypeInfo<CallToolResult>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(CallToolResult));

    public McpMessageHandler Filter(McpMessageHandler next) => (message, cancellationToken) =>
        message.JsonRpcMessage is JsonRpcRequest { Method: RequestMethods.ToolsCall, Params: JsonObject parameters } request
        && parameters.TryGetPropertyValue("arguments", out var arguments) && arguments is JsonArray or JsonValue
        && parameters.TryGetPropertyValue("name", out var name) && name is JsonValue text && text.TryGetValue(out string? toolName)
        && ToolCatalog.Find(toolName) is { } tool
            ? AnswerAsync(tool, request, message.Server, cancellationToken)
            : next(message, cancellationToken);

    private async Task AnswerAsync(ITool tool, JsonRpcRequest request, McpServer server, CancellationToken cancellationToken)
    {
        var arguments = CallArguments.Of(request);
        var answer = arguments.IsSuccess
            ? await tool.InvokeAsync(arguments.Value, context, cancellationToken)
            : tool.Refuse(arguments.Problems);
        var response = new JsonRpcResponse { Id = request.Id, Result = JsonSerializer.SerializeToNode(CallResults.Of(answer), ResultType) };
        await server.SendMessageAsync(response, cancellationToken);
    }
}
