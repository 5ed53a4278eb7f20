using System.CommandLine;
using System.Text.Json;
using Gomcp.Commands.Output;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.DescribeProject;

namespace Gomcp.Commands.Projects;

/// <summary><c>gomcp status</c>: describe_project for people.</summary>
internal sealed class StatusCommand : Command
{
    private static readonly ArgumentNames Names = new(("domain", "--domain"));

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();
    private readonly Option<bool> diff = new("--diff") { Description = "With a diff of each edited file against what was generated" };
    private readonly Option<string> domain = new("--domain") { HelpName = "NAME", Description = "Only this domain" };

    public StatusCommand(CommandHost host)
        : base("status", "Tell what a project is, what was edited in it and what can be undone")
    {
        this.host = host;
        Add(diff);
        Add(domain);
        Add(options.Dir);
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

        var call = started.Value;
        var request = new DescribeProjectRequest(call.FolderInRequest, parsed.GetValue(domain), parsed.GetValue(diff));
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.DescribeProjectRequest);
        var answer = await ToolCatalog.Find("describe_project")!.InvokeAsync(json, call.Context, cancellationToken);
        if (call.AsJson)
        {
            return host.WriteJson(answer);
        }

        var result = answer.Structured.Deserialize(EngineJsonContext.Default.DescribeProjectResult)!;
        new DescriptionWriter(host.Surroundings, host.Style).Write(result, call.Locate);
        return CommandHost.ExitCodeOf(result.Status);
    }
}
