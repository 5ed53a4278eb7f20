using System.CommandLine;
using System.Text.Json;
using Gomcp.Commands.Output;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.Common;
using Gomcp.Hosting;

namespace Gomcp.Commands;

/// <summary>What every command runs with.</summary>
/// <param name="surroundings">The process's own.</param>
/// <param name="global">The options that all have.</param>
internal sealed class CommandHost(Surroundings surroundings, GlobalOptions global)
{
    public Surroundings Surroundings => surroundings;

    /// <summary>How standard output looks.</summary>
    public Style Style { get; } = Style.For(surroundings);

    /// <summary>The engine for the root that was asked for.</summary>
    public Outcome<ToolContext> Open(ParseResult parsed) => global.Read(parsed, surroundings)
        .Then<ToolContext>(settings => Composition.Create(settings.Root, surroundings.Variable) with { Progress = new TerminalProgress(surroundings, Style) });

    /// <summary>Starts a call about a project.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">The command's options.</param>
    /// <param name="arguments">Which argument is behind which property of the request.</param>
    /// <param name="folder">The folder where none is given.</param>
    public Outcome<Call> Start(ParseResult parsed, ProjectOptions options, ArgumentNames arguments, string folder = ".") =>
        Open(parsed).Then<Call>(context => new Call(
            context,
            ProjectFolder.Of(context.Root, surroundings.CurrentDirectory, parsed.GetValue(options.Dir) ?? folder),
            parsed.GetValue(options.Json),
            arguments.Locate));

    /// <summary>Runs a tool that changes a project and tells what came of it.</summary>
    public async Task<int> OperateAsync(Call call, string tool, JsonElement request, CancellationToken cancellationToken)
    {
        var answer = await ToolCatalog.Find(tool)!.InvokeAsync(request, call.Context, cancellationToken);
        return Tell(call, answer.Structured.Deserialize(EngineJsonContext.Default.OperationResult)!);
    }

    /// <summary>Tells what came of an operation.</summary>
    /// <returns>The exit code.</returns>
    public int Tell(Call call, OperationResult result)
    {
        if (call.AsJson)
        {
            surroundings.Out.Value.WriteLine(JsonSerializer.Serialize(result, EngineJsonContext.Default.OperationResult));
        }
        else
        {
            var folder = ProjectFolder.ForPerson(call.Context.Root, surroundings.CurrentDirectory, call.Folder);
            new OperationWriter(surroundings, Style).Write(result, call.Locate, CommandSteps.After(result, folder));
        }

        return ExitCodeOf(result.Status);
    }

    /// <summary>The structured result on standard output: exactly what MCP carries.</summary>
    public int WriteJson(ToolAnswer answer)
    {
        surroundings.Out.Value.WriteLine(answer.Structured.GetRawText());
        return ExitCodeOf(answer.Status);
    }

    public static int ExitCodeOf(ResultStatus status) => status switch
    {
        ResultStatus.Invalid => ExitCodes.Invalid,
        ResultStatus.Conflict => ExitCodes.Conflict,
        _ => ExitCodes.Done,
    };
}
