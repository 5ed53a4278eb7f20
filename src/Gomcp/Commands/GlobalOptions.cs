using System.CommandLine;
using Gomcp.Engine.Problems;
using Gomcp.Hosting;

namespace Gomcp.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string> root = new(ServerSettings.RootOption)
    {
        HelpName = "FOLDER",
        Description = "Nothing outside this folder is read or written (default: MCP_SCAFFOLD_WORKDIR, else the current folder)",
        Recursive = true,
    };

    private readonly Option<string> logFormat = new(ServerSettings.LogFormatOption)
    {
        HelpName = "text|json",
        Description = "How the log on standard error looks (default: text)",
        Recursive = true,
    };

    private readonly Option<string> logLevel = new(ServerSettings.LogLevelOption)
    {
        HelpName = "LEVEL",
        Description = "trace, debug, info, warning, error, critical or none (default: GOMCP_LOG_LEVEL, else warning)",
        Recursive = true,
    };

    public void AddTo(Command command)
    {
        command.Add(root);
        command.Add(logFormat);
        command.Add(logLevel);
    }

    public Outcome<ServerSettings> Read(ParseResult parsed, Surroundings surroundings) =>
        ServerSettings.Read(parsed.GetValue(root), parsed.GetValue(logFormat), parsed.GetValue(logLevel), surroundings);
}
