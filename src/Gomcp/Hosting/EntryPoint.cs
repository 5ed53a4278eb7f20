using Gomcp.Commands;
using Gomcp.Engine.Problems;
using Gomcp.Mcp;

namespace Gomcp.Hosting;

/// <summary>
/// Chooses the door. The MCP server is what most starts are for, so it is found without the command line's own parser:
/// a client waits for each millisecond of it.
/// </summary>
internal static class EntryPoint
{
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        var settings = ServerSettings.TryRead(args, surroundings);
        return settings is null || surroundings.InputIsTerminal()
            ? await CommandLine.RunAsync(args, surroundings, cancellationToken)
            : settings.IsSuccess
            ? await ServeAsync(settings.Value, surroundings, cancellationToken)
            : Refuse(settings, surroundings);
    }

    private static async Task<int> ServeAsync(ServerSettings settings, Surroundings surroundings, CancellationToken cancellationToken)
    {
        using var logs = new StderrLoggerFactory(surroundings.Error, settings.LogLevel, settings.LogFormat, TimeProvider.System);
        await McpDoor.ServeAsync(surroundings.OpenInput(), surroundings.OpenOutput(), Composition.Create(settings.Root, surroundings.Variable), logs, cancellationToken);
        return ExitCodes.Done;
    }

    private static int Refuse(Outcome<ServerSettings> settings, Surroundings surroundings)
    {
        foreach (var problem in settings.Problems)
        {
            surroundings.Error.Value.WriteLine($"gomcp: {problem.Path}: {problem.Message} {problem.Hint}");
        }

        return ExitCodes.Invalid;
    }
}
