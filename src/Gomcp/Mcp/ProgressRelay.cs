using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>
/// Sends what a tool reports to the client, in order and all of it before the answer: reporting does not wait, so the
/// notifications go through a queue that is emptied when the tool is done.
/// </summary>
internal sealed class ProgressRelay : IProgress<string>, IAsyncDisposable
{
    private readonly Channel<string> reports = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task sending;

    private ProgressRelay(McpServer server, ProgressToken? token, CancellationToken cancellationToken) =>
        sending = token is { } wanted ? SendAsync(server, wanted, cancellationToken) : Task.CompletedTask;

    /// <summary>The relay of one call; it sends nothing where the client did not ask for progress.</summary>
    public static ProgressRelay For(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken) =>
        new(request.Server, request.Params?.ProgressToken, cancellationToken);

    public void Report(string value) => reports.Writer.TryWrite(value);

    public async ValueTask DisposeAsync()
    {
        reports.Writer.TryComplete();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync(McpServer server, ProgressToken token, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var report in reports.Reader.ReadAllAsync(cancellationToken))
        {
            var value = new ProgressNotificationValue { Progress = ++count, Message = report };
            await server.NotifyProgressAsync(token, value, cancellationToken: cancellationToken);
        }
    }
}
