using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BugTracker.Client;
using BugTracker.Client.Calls;
using McpMgr.Commands;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace McpMgr.Mcp;

/// <summary>A tool that reads its arguments, calls the tracker, and shapes the answer.</summary>
internal abstract class ManagerTool<TAnswer, TResult>(CommandContext context, Tool description, JsonTypeInfo<TResult> resultType) : McpServerTool
{
    public override Tool ProtocolTool => description;

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var arguments = new Arguments(request.Params?.Arguments);
        var call = Read(arguments);
        if (arguments.Problems is { IsEmpty: false } problems)
        {
            return Failure("The arguments are not valid; nothing was done.\n" + string.Join("\n", problems));
        }

        // Looked up for every call: a person can set the key while the server runs.
        if (context.Connect(out var problem) is not { } client)
        {
            return Failure(problem);
        }

        var answer = await call(client, cancellationToken);
        return answer.IsSuccess ? Success(Shape(answer.Value)) : Failure(answer.Failure.Message);
    }

    /// <summary>Reads the arguments and returns the call that they ask for; it is not made when there are problems.</summary>
    protected abstract Func<BugTrackerClient, CancellationToken, Task<CallResult<TAnswer>>> Read(Arguments arguments);

    protected abstract TResult Shape(TAnswer answer);

    private CallToolResult Success(TResult result)
    {
        var json = JsonSerializer.SerializeToElement(result, resultType);
        return new() { Content = [new TextContentBlock { Text = json.GetRawText() }], StructuredContent = json };
    }

    private static CallToolResult Failure(string text) => new() { IsError = true, Content = [new TextContentBlock { Text = text }] };
}
