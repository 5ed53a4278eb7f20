using System.CommandLine;

namespace Gomcp.Commands.Projects;

/// <summary><c>gomcp plan</c>: what <c>gomcp apply</c> would do.</summary>
internal sealed class PlanCommand : Command
{
    private static readonly ArgumentNames Names = new();

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();

    public PlanCommand(CommandHost host)
        : base("plan", "Show what applying gomcp.json would change: after an edit of it, or with newer templates")
    {
        this.host = host;
        Add(options.Dir);
        Add(options.OnConflict);
        Add(options.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var started = host.Start(parsed, options, Names);
        if (!started.IsSuccess)
        {
            return ArgumentErrors.Report(started.Problems, parsed.GetValue(options.Json), host.Surroundings);
        }

        var result = await SpecFile.RunAsync(started.Value, options.ConflictChoice(parsed), dryRun: true, generate: false, cancellationToken);
        return host.Tell(started.Value, result);
    }
}
