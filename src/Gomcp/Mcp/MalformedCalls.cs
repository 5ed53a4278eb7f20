using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>
/// Answers calls that the SDK takes for broken messages. One whose arguments are no object, or no valid Unicode, is to a model one more mistake that a
/// result can tell it to mend; one without a tool's name gets the error that JSON-RPC 2.0 (section 5.1) has for wrong parameters.
/// </summary>
/// <param name="context">What tools run with.</param>
internal sealed class MalformedCalls(ToolContext context)
{
    private static JsonTypeInfo<CallToolResult> ResultType => (JsonTypeInfo<CallToolResult>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(CallToolResult));

    public McpMessageHandler Filter(McpMessageHandler next) => (message, cancellationToken) =>
        message.JsonRpcMessage is not JsonRpcRequest { Method: RequestMethods.ToolsCall } request ? next(message, cancellationToken)
        : NameOf(request) is not { } name ? RefuseAsync(request, message.Server, cancellationToken)
        : ToolCatalog.Find(name) is { } tool && IsBroken(request) ? AnswerAsync(tool, request, message.Server, cancellationToken)
        : next(message, cancellationToken);

    private static bool IsBroken(JsonRpcRequest request) => request.Params!["arguments"] is JsonArray or JsonValue || !CallArguments.Of(request).IsSuccess;

    private static string? NameOf(JsonRpcRequest request) =>
        request.Params is JsonObject parameters && parameters["name"] is JsonValue value && value.TryGetValue(out string? name) ? name : null;

    private static Task RefuseAsync(JsonRpcRequest request, McpServer server, CancellationToken cancellationToken)
    {
        var error = new JsonRpcErrorDetail { Code = (int)McpErrorCode.InvalidParams, Message = "The call does not name a tool: params.name must be a string." };
        return server.SendMessageAsync(new JsonRpcError { Id = request.Id, Error = error }, cancellationToken);
    }

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
