using System.CommandLine;
using Gomcp.Engine.Tools.ReportBug;

namespace Gomcp.Commands.Bugs;

/// <summary><c>gomcp bugs report</c>: shows what would be sent, asks, and sends it.</summary>
internal sealed class ReportCommand : Command
{
    private readonly CommandHost host;
    private readonly Option<string> title = new("--title") { HelpName = "TEXT", Description = "One line that names the defect", Required = true };
    private readonly Option<string> description = new("--description") { HelpName = "TEXT", Description = "What happened, what was expected, how to see it again", Required = true };
    private readonly Option<string?> tool = new("--tool") { HelpName = "NAME", Description = "The tool or command that misbehaved" };
    private readonly Option<bool> yes = new("--yes") { Description = "Send it without asking" };
    private readonly Option<bool> json = new("--json") { Description = "Print the structured result, as MCP carries it" };

    public ReportCommand(CommandHost host)
        : base("report", "Scrub a report, show exactly what would be sent, and send it after asking")
    {
        this.host = host;
        Add(title);
        Add(description);
        Add(tool);
        Add(yes);
        Add(json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var asJson = parsed.GetValue(json);
        var calls = new ReportCalls(host, asJson);
        var draft = new ReportBugRequest(parsed.GetRequiredValue(title), parsed.GetRequiredValue(description), parsed.GetValue(tool));
        var (code, id) = await calls.RunAsync(parsed, draft, cancellationToken);
        if (id is null)
        {
            return code;
        }

        if (parsed.GetValue(yes) || (!asJson && IsAgreed()))
        {
            return (await calls.RunAsync(parsed, new ReportBugRequest(ReportId: id), cancellationToken)).Code;
        }

        if (!asJson)
        {
            host.Surroundings.Out.Value.WriteLine($"Nothing was sent. To send it: gomcp bugs send {id}");
        }

        return code;
    }

    // Without a terminal there is nobody to ask.
    private bool IsAgreed()
    {
        if (!host.Surroundings.InputIsTerminal())
        {
            return false;
        }

        host.Surroundings.Out.Value.Write("Send it? [y/N] ");
        host.Surroundings.Out.Value.Flush();
        using var input = new StreamReader(host.Surroundings.OpenInput());
        return input.ReadLine() is { } answer && (answer.Trim().ToUpperInvariant() is "Y" or "YES");
    }
}
