using System.Text;
using System.Text.Json;
using Gomcp.Commands;
using Gomcp.Hosting;

namespace Gomcp.Tests.Support;

/// <summary>One run of a command inside the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>Standard output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>The codes of the result's problems, in order.</summary>
    public IEnumerable<string> ProblemCodes => Json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()!);

    /// <summary>The paths of the result's problems, in order.</summary>
    public IEnumerable<string> ProblemPaths => Json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("path").GetString()!);

    public static Task<CommandRun> OfAsync(Workspace workspace, params string[] args) => OfAsync(workspace.Root, "", args);

    public static async Task<CommandRun> OfAsync(
        string folder, string input, string[] args, bool isTerminal = false, Func<string, string?>? variable = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            folder,
            variable ?? (_ => null),
            () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            () => Stream.Null,
            new Lazy<TextWriter>(() => output),
            new Lazy<TextWriter>(() => error),
            () => isTerminal,
            () => isTerminal);
        var code = await CommandLine.RunAsync(args, surroundings, TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
