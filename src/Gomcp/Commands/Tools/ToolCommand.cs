using System.CommandLine;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools;

namespace Gomcp.Commands.Tools;

/// <summary><c>gomcp tool NAME --json FILE|-</c>: a tool exactly as MCP calls it.</summary>
internal sealed class ToolCommand : Command, IHasHelpFooter
{
    private readonly CommandHost host;

    private readonly Argument<string> name = new("NAME") { Description = "The tool; see: gomcp tool list" };

    private readonly Option<string> json = new("--json")
    {
        HelpName = "FILE|-",
        Description = "The arguments, as MCP takes them: a file, or - for standard input",
        Required = true,
    };

    public ToolCommand(CommandHost host)
        : base("tool", "Call a tool exactly as MCP does: JSON in, structured JSON out")
    {
        this.host = host;
        Add(name);
        Add(json);
        Add(new ToolListCommand(host));
        SetAction(RunAsync);
    }

    public string Footer =>
        """
        Example:
          echo '{"name": "shop"}' | gomcp tool scaffold_project --json -
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var opened = host.Open(parsed);
        if (!opened.IsSuccess)
        {
            return ArgumentErrors.Report(opened.Problems, asJson: true, host.Surroundings);
        }

        if (ToolCatalog.Find(parsed.GetRequiredValue(name)) is not { } tool)
        {
            return ArgumentErrors.Report([UnknownTool(parsed.GetRequiredValue(name))], asJson: true, host.Surroundings);
        }

        var file = parsed.GetRequiredValue(json);
        var arguments = (await JsonInput.ReadAsync(file, host.Surroundings, cancellationToken)).Then(bytes => JsonReader.Parse(bytes, "$"));
        return host.WriteJson(arguments.IsSuccess
            ? await tool.InvokeAsync(arguments.Value, opened.Value, cancellationToken)
            : tool.Refuse(arguments.Problems));
    }

    private static Problem UnknownTool(string given) => new(
        ProblemCodes.ToolUnknown,
        "NAME",
        $"There is no tool \"{given}\".",
        $"There are: {string.Join(", ", ToolCatalog.All.Select(tool => tool.Description.Name))}.");
}
