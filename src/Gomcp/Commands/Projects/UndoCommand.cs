using System.CommandLine;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.Undo;

namespace Gomcp.Commands.Projects;

/// <summary><c>gomcp undo [ID]</c>: undo for people.</summary>
internal sealed class UndoCommand : Command
{
    private static readonly ArgumentNames Names = new(("operation_id", "ID"));

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();
    private readonly Argument<string?> id = new("ID") { Description = "Which operation; gomcp status lists them (default: the latest)", Arity = ArgumentArity.ZeroOrOne };

    public UndoCommand(CommandHost host)
        : base("undo", "Take an operation back; later edits stay")
    {
        this.host = host;
        Add(id);
        Add(options.Dir);
        Add(options.DryRun);
        Add(options.OnConflict);
        Add(options.NoGenerate);
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

        var request = new UndoRequest(
            parsed.GetValue(id),
            started.Value.FolderInRequest,
            parsed.GetValue(options.DryRun),
            options.ConflictChoice(parsed),
            !parsed.GetValue(options.NoGenerate));
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.UndoRequest);
        return await host.OperateAsync(started.Value, "undo", json, cancellationToken);
    }
}
