using System.Text;
using System.Text.Json;
using Gomcp.Hosting;

namespace Gomcp.Tests.Support;

/// <summary>The server as a process sees it: bytes in, bytes out, then the end of the input.</summary>
internal static class RawServer
{
    public const string Initialize =
        """{"jsonrpc":"2.0","id":"init","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    public const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    /// <summary>Sends lines, closes the input, and returns every line of output as JSON; anything that is not JSON fails here.</summary>
    public static async Task<IReadOnlyList<JsonElement>> AnswersAsync(Workspace workspace, params string[] lines)
    {
        var text = await RunAsync(workspace, string.Join('\n', [Initialize, Initialized, .. lines]), []);
        return [.. text.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public static async Task<CommandRun> RunAsync(Workspace workspace, string input, string[] args, Func<string, string?>? variable = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            workspace.Root,
            variable ?? (_ => null),
            () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            () => output,
            new Lazy<TextWriter>(() => TextWriter.Null),
            new Lazy<TextWriter>(() => error),
            () => false,
            () => false);
        var code = await EntryPoint.RunAsync(args, surroundings, TestContext.Current.CancellationToken);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The answer to a request.</summary>
    public static JsonElement AnswerTo(this IEnumerable<JsonElement> answers, int id) =>
        answers.Single(answer => answer.TryGetProperty("id", out var found) && found.ValueKind == JsonValueKind.Number && found.GetInt32() == id);

    /// <summary>A call of a tool as a line.</summary>
    public static string Call(int id, string tool, string arguments) =>
        $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments.ReplaceLineEndings("")}}}}}""";
}
