using System.CommandLine;
using Gomcp.Engine.Tools.ReportBug;

namespace Gomcp.Commands.Bugs;

/// <summary><c>gomcp bugs send ID</c>: sends a report that was shown.</summary>
internal sealed class SendCommand : Command
{
    private readonly CommandHost host;
    private readonly Argument<string> id = new("ID") { Description = "Of the report; it was printed with it" };
    private readonly Option<bool> json = new("--json") { Description = "Print the structured result, as MCP carries it" };

    public SendCommand(CommandHost host)
        : base("send", "Send a report that was shown")
    {
        this.host = host;
        Add(id);
        Add(json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        (await new ReportCalls(host, parsed.GetValue(json)).RunAsync(parsed, new ReportBugRequest(ReportId: parsed.GetRequiredValue(id)), cancellationToken)).Code;
}
