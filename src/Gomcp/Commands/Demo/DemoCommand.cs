using System.CommandLine;
using Gomcp.Hosting;

namespace Gomcp.Commands.Demo;

/// <summary><c>gomcp demo</c>: the main job in one command. Each step is skipped when it is done already, so calling it again goes on.</summary>
internal sealed class DemoCommand : Command
{
    private const string DefaultFolder = "shop";

    private readonly CommandHost host;
    private readonly Option<string> dir = new("--dir") { HelpName = "FOLDER", Description = $"Where to put it (default: ./{DefaultFolder})" };
    private readonly Option<bool> noServe = new("--no-serve") { Description = "Stop when it is built" };

    public DemoCommand(CommandHost host)
        : base("demo", "Scaffold a sample shop with two related domains, build it and serve it")
    {
        this.host = host;
        Add(dir);
        Add(noServe);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var opened = host.Open(parsed);
        if (!opened.IsSuccess)
        {
            return ArgumentErrors.Report(opened.Problems, asJson: false, host.Surroundings);
        }

        var context = opened.Value;
        var folder = ProjectFolder.Of(context.Root, host.Surroundings.CurrentDirectory, parsed.GetValue(dir) ?? DefaultFolder);
        var call = new Call(context, folder, AsJson: false, new ArgumentNames().Locate);
        var code = await new DemoProject(host, call).ScaffoldAsync(cancellationToken);
        if (code != ExitCodes.Done)
        {
            return code;
        }

        var path = Path.GetFullPath(folder, context.Root);
        if (!await GoToolchain.IsThereAsync(cancellationToken))
        {
            TellWhatIsMissing();
            return ExitCodes.Done;
        }

        return await new DemoBuild(host, path).RunAsync(cancellationToken) is var built && (built != ExitCodes.Done || parsed.GetValue(noServe))
            ? built
            : await new DemoServer(host, path).RunAsync(cancellationToken);
    }

    private void TellWhatIsMissing()
    {
        var output = host.Surroundings.Out.Value;
        output.WriteLine($"One thing is missing to build and serve it: Go {GoToolchain.Version} or newer, since the shop is a Go application. This brings it:");
        output.WriteLine();
        output.WriteLine($"  {host.Style.Bold(GoToolchain.InstallCommand)}");
        output.WriteLine();
        output.WriteLine("Then run the same command again: it goes on from here.");
    }
}
