using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools;
using Gomcp.Hosting;
using Gomcp.Mcp;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Tests.Support;

/// <summary>A tool that throws.</summary>
internal sealed class BrokenTool : ITool
{
    public const string Secret = "the inner workings";

    public ToolDescription Description { get; } = new("broken", "Broken", "Throws.");

    public JsonTypeInfo Takes => EngineJsonContext.Default.UndoRequest;

    public JsonTypeInfo Answers => EngineJsonContext.Default.OperationResult;

    public ValueTask<ToolAnswer> InvokeAsync(JsonElement arguments, ToolContext context, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException(Secret);

    public ToolAnswer Refuse(ImmutableArray<Problem> problems) => throw new InvalidOperationException(Secret);

    /// <summary>Calls it through the adapter.</summary>
    public static async Task<JsonElement> CallAsync(string root, StringWriter error)
    {
        using var logs = new StderrLoggerFactory(new Lazy<TextWriter>(error), LogLevel.Warning, LogFormat.Text, TimeProvider.System);
        var adapter = new ToolAdapter(new BrokenTool(), Composition.Create(root, _ => null), logs.CreateLogger("gomcp"));
        await using var transport = new StreamServerTransport(Stream.Null, Stream.Null, "test");
        await using var server = McpServer.Create(transport, new McpServerOptions());
        var request = new RequestContext<CallToolRequestParams>(server, new JsonRpcRequest { Id = new RequestId(1), Method = "tools/call" }, new CallToolRequestParams { Name = "broken" });
        var result = await adapter.InvokeAsync(request, TestContext.Current.CancellationToken);
        return JsonSerializer.SerializeToElement(result, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(CallToolResult)));
    }
}
