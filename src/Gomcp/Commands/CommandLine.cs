using System.CommandLine;
using System.CommandLine.Help;
using Gomcp.Commands.Bugs;
using Gomcp.Commands.Clients;
using Gomcp.Commands.Demo;
using Gomcp.Commands.Domains;
using Gomcp.Commands.Projects;
using Gomcp.Commands.Tools;
using Gomcp.Hosting;

namespace Gomcp.Commands;

/// <summary>The commands, and how a call of one of them ends.</summary>
internal static class CommandLine
{
    // The demo's server gets its time to end; every other command is done long before.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Runs a command.</summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        try
        {
            // A field such as @ref:string is no name of a file with more arguments.
            var parsed = Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 && parsed.Action is not HelpAction
                ? ArgumentErrors.Report(parsed, args, surroundings)
                : await parsed.InvokeAsync(ConfigurationFor(surroundings), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.Value.WriteLine("gomcp: ended before it was done; what was not yet written stays as it was");
            return ExitCodes.Internal;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            surroundings.Error.Value.WriteLine($"gomcp: this is a defect of gomcp, not of your arguments:\n{e}");
            return ExitCodes.Internal;
        }
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var global = new GlobalOptions();
        var host = new CommandHost(surroundings, global);
        var root = new RootCommand(HelpTexts.Root)
        {
            new DemoCommand(host),
            new NewCommand(host),
            new DomainCommand(host),
            new StatusCommand(host),
            new PlanCommand(host),
            new ApplyCommand(host),
            new UndoCommand(host),
            new ToolCommand(host),
            new McpCommand(host),
            new BugsCommand(host),
        };
        global.AddTo(root);
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        HelpFooter.AddTo(root);
        return root;
    }

    private static InvocationConfiguration ConfigurationFor(Surroundings surroundings) => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TerminationTimeout,
        Output = surroundings.Out.Value,
        Error = surroundings.Error.Value,
    };
}
