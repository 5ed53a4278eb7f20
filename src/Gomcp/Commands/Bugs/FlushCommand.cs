using System.CommandLine;
using Gomcp.Hosting;
using Gomcp.Reporting;

namespace Gomcp.Commands.Bugs;

/// <summary><c>gomcp bugs flush</c>: sends the reports that wait on this machine.</summary>
internal sealed class FlushCommand : Command
{
    private readonly CommandHost host;

    public FlushCommand(CommandHost host)
        : base("flush", "Send the reports that wait on this machine")
    {
        this.host = host;
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var flushed = await new OutboxReports(host.Surroundings.Variable).FlushAsync(cancellationToken);
        if (!flushed.IsSuccess)
        {
            return ArgumentErrors.Report(flushed.Problems, asJson: false, host.Surroundings);
        }

        var rejected = flushed.Value.Rejected > 0 ? $", {flushed.Value.Rejected} rejected" : "";
        host.Surroundings.Out.Value.WriteLine($"{flushed.Value.Delivered} sent{rejected}, {flushed.Value.Waiting} waiting. {flushed.Value.Reason}".TrimEnd());
        return ExitCodes.Done;
    }
}
