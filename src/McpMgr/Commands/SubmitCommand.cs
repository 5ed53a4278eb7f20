using System.CommandLine;
using BugTracker.Client;
using BugTracker.Client.Reporting;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;

namespace McpMgr.Commands;

/// <summary><c>mcp-mgr submit</c>: a person's own report, by the same way as gomcp's.</summary>
internal static class SubmitCommand
{
    public static Command Create(CommandContext context)
    {
        var title = new Option<string>("--title") { Description = "One line that names the defect.", Required = true };
        var description = new Option<string>("--description") { Description = "What happened; - reads it from standard input.", Required = true };
        var tool = new Option<string?>("--tool") { Description = "The tool or command that misbehaved." };
        var version = new Option<string?>("--product-version") { Description = "The version it was seen in." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would be sent and sends nothing." };
        var command = new Command("submit", "Reports a bug; it waits on this machine when the tracker cannot be reached.") { title, description, tool, version, dryRun };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(description)!;
            var draft = new BugReport(
                parsed.GetValue(title)!,
                text == "-" ? await context.Input.ReadToEndAsync(cancellationToken) : text,
                parsed.GetValue(tool),
                parsed.GetValue(version));
            return await SubmitAsync(context, draft, parsed.GetValue(dryRun), cancellationToken);
        });
        return command;
    }

    private static async Task<int> SubmitAsync(CommandContext context, BugReport draft, bool isDryRun, CancellationToken cancellationToken)
    {
        if (PreparedReport.From(draft, new Scrubber(), out var errors) is not { } report)
        {
            context.Terminal.Error(string.Join(" ", errors.Select(e => $"{e.Path}: {e.Message}")));
            return ExitCode.Invalid;
        }

        context.Terminal.Line(report.ToString());
        if (isDryRun)
        {
            return ExitCode.Done;
        }

        var client = context.Connect(out var problem);
        if (client is null)
        {
            context.Terminal.Error(problem);
            return ExitCode.Invalid;
        }

        var folder = Path.Combine(UserFolders.State(context.Environment), "mcp-mgr", "outbox");
        var outcome = await new BugReporter(new Outbox(folder, context.Clock), client, context.Clock).SubmitAsync(report, cancellationToken);
        return Tell(context, outcome);
    }

    private static int Tell(CommandContext context, ReportOutcome outcome)
    {
        switch (outcome)
        {
            case ReportOutcome.Delivered delivered:
                context.Terminal.Line($"Stored as {delivered.Receipt.Id}.");
                return ExitCode.Done;
            case ReportOutcome.Waiting waiting:
                context.Terminal.Error($"The report waits on this machine and goes out with the next submit. {waiting.Reason}");
                return ExitCode.Unavailable;
            case ReportOutcome.Rejected rejected:
                context.Terminal.Error($"The tracker rejected the report: {rejected.Reason}");
                return ExitCode.Invalid;
            default:
                context.Terminal.Error($"{Outbox.Capacity} reports wait already; this one was not taken.");
                return ExitCode.Unavailable;
        }
    }
}
