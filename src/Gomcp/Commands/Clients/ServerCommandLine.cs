using Gomcp.Hosting;

namespace Gomcp.Commands.Clients;

/// <summary>How a client starts this program.</summary>
/// <param name="Program">The program, absolute.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record ServerCommandLine(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The command line of a client.</summary>
    public static ServerCommandLine For(McpClientKind client)
    {
        IReadOnlyList<string> root = client.RootArgument.Length == 0 ? [] : [ServerSettings.RootOption, client.RootArgument];
        var process = Environment.ProcessPath ?? "gomcp";

        // Where a runtime runs this program, the runtime is what has to be started.
        return Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ServerCommandLine(process, [Path.Join(AppContext.BaseDirectory, "gomcp.dll"), .. root])
            : new ServerCommandLine(process, root);
    }
}
