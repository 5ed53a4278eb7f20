using System.CommandLine;
using Gomcp.Engine.Problems;
using Gomcp.Hosting;

namespace Gomcp.Commands.Clients;

/// <summary><c>gomcp mcp install CLIENT</c>: prints what a client's configuration needs, or writes it after asking.</summary>
internal sealed class InstallCommand : Command
{
    private readonly CommandHost host;
    private readonly Argument<string> client = new("CLIENT") { Description = "claude (Claude Code), vscode or cursor" };
    private readonly Option<bool> write = new("--write") { Description = "Write it into the current folder's configuration; asks first" };
    private readonly Option<bool> yes = new("--yes") { Description = "Write without asking" };

    public InstallCommand(CommandHost host)
        : base("install", "Print the configuration that registers gomcp with a client")
    {
        this.host = host;
        client.AcceptOnlyFromAmong([.. McpClientKind.All.Select(kind => kind.Name)]);
        Add(client);
        Add(write);
        Add(yes);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var kind = McpClientKind.All.Single(candidate => candidate.Name == parsed.GetRequiredValue(client));
        var command = ServerCommandLine.For(kind);
        return parsed.GetValue(write) || parsed.GetValue(yes)
            ? Write(kind, command, parsed.GetValue(yes))
            : Print(kind, command);
    }

    private int Print(McpClientKind kind, ServerCommandLine command)
    {
        // The text alone goes to standard output, so that it can be piped into a file.
        host.Surroundings.Error.Value.WriteLine($"{kind.Title} reads this from {kind.File} in a project (gomcp mcp install {kind.Name} --write puts it there):");
        host.Surroundings.Out.Value.Write(ClientConfiguration.Add(null, kind, command).Value);
        return ExitCodes.Done;
    }

    private int Write(McpClientKind kind, ServerCommandLine command, bool isAgreed)
    {
        var path = Path.Join(host.Surroundings.CurrentDirectory, kind.File);
        try
        {
            var text = ClientConfiguration.Add(File.Exists(path) ? File.ReadAllText(path) : null, kind, command);
            return !text.IsSuccess ? Refuse(text.Problems[0])
                : isAgreed || Ask(path, text.Value) ? Save(path, text.Value)
                : Leave();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(new Problem(ProblemCodes.FileInaccessible, kind.File, e.Message));
        }
    }

    private bool Ask(string path, string text)
    {
        var output = host.Surroundings.Out.Value;
        output.Write($"{path} will be:\n\n{text}\nWrite it? [y/N] ");
        output.Flush();
        using var input = new StreamReader(host.Surroundings.OpenInput());
        return input.ReadLine() is { } answer && (answer.Trim().ToUpperInvariant() is "Y" or "YES");
    }

    private int Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        host.Surroundings.Out.Value.WriteLine($"Wrote {path}.");
        return ExitCodes.Done;
    }

    private int Leave()
    {
        host.Surroundings.Out.Value.WriteLine("Nothing was written.");
        return ExitCodes.Done;
    }

    private int Refuse(Problem problem) => ArgumentErrors.Report([problem], asJson: false, host.Surroundings);
}
