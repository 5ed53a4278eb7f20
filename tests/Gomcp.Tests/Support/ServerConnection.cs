using System.IO.Pipelines;
using Gomcp.Hosting;
using Gomcp.Mcp;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Gomcp.Tests.Support;

/// <summary>The server in this process, with the SDK's own client at the other end of a pipe.</summary>
internal sealed class ServerConnection : IAsyncDisposable
{
    private readonly Pipe requests = new();
    private readonly Pipe answers = new();
    private readonly StringWriter log = new();
    private readonly StderrLoggerFactory logs;
    private readonly Task serving;

    private ServerConnection(string root)
    {
        logs = new StderrLoggerFactory(new Lazy<TextWriter>(TextWriter.Synchronized(log)), LogLevel.Error, LogFormat.Text, TimeProvider.System);
        serving = McpDoor.ServeAsync(requests.Reader.AsStream(), answers.Writer.AsStream(), Composition.Create(root, _ => null), logs, CancellationToken.None);
    }

    public McpClient Client { get; private set; } = null!;

    public string Log => log.ToString();

    public static async Task<ServerConnection> OpenAsync(Workspace workspace)
    {
        var connection = new ServerConnection(workspace.Root);
        var transport = new StreamClientTransport(connection.requests.Writer.AsStream(), connection.answers.Reader.AsStream());
        connection.Client = await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Calls a tool with arguments as JSON.</summary>
    public ValueTask<CallToolResult> CallAsync(string tool, string json, CancellationToken? cancellationToken = null) =>
        Client.CallToolAsync(
            new CallToolRequestParams { Name = tool, Arguments = JsonText.Properties(json) },
            cancellationToken ?? TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await requests.Writer.CompleteAsync();
        await serving;
        logs.Dispose();
        await log.DisposeAsync();
    }
}
