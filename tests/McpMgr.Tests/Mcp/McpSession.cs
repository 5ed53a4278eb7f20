using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using McpMgr.Mcp;
using McpMgr.Output;

namespace McpMgr.Tests.Mcp;

/// <summary>A client that speaks JSON-RPC lines with the server in this process.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private readonly Pipe toServer = new();
    private readonly Pipe fromServer = new();
    private readonly StreamReader answers;
    private readonly Task server;
    private int id;

    private McpSession(ManagerHarness manager)
    {
        answers = new(fromServer.Reader.AsStream());
        var context = manager.Context(new ConsoleTerminal(TextWriter.Null, TextWriter.Null, false, 80), TextReader.Null);
        server = Task.Run(() => ManagerServer.RunAsync(context, toServer.Reader.AsStream(), fromServer.Writer.AsStream(), CancellationToken.None));
    }

    public JsonElement Welcome { get; private set; }

    public static async Task<McpSession> StartAsync(ManagerHarness manager)
    {
        var session = new McpSession(manager);
        session.Welcome = await session.RequestAsync("initialize", """{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""");
        await session.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        return session;
    }

    public async Task<JsonElement> RequestAsync(string method, string parameters)
    {
        await WriteAsync($$"""{"jsonrpc":"2.0","id":{{++id}},"method":"{{method}}","params":{{parameters}}}""");
        var line = await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
        using var answer = JsonDocument.Parse(line!);
        Assert.Equal(id, answer.RootElement.GetProperty("id").GetInt32());
        return answer.RootElement.GetProperty("result").Clone();
    }

    public Task<JsonElement> CallAsync(string tool, string arguments) =>
        RequestAsync("tools/call", $$"""{"name":"{{tool}}","arguments":{{arguments}}}""");

    /// <summary>Sends a request and ends the input at once, as a script does.</summary>
    public async Task<string> SendAndHangUpAsync(string line)
    {
        await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        await toServer.Writer.CompleteAsync();
        return (await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60)))!;
    }

    public async ValueTask DisposeAsync()
    {
        await toServer.Writer.CompleteAsync();
        await server.WaitAsync(TimeSpan.FromSeconds(60));
        answers.Dispose();
    }

    private async Task WriteAsync(string line) => await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
}
