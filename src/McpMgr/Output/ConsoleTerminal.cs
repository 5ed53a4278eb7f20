using System.Text;

namespace McpMgr.Output;

/// <summary>Writes to the process's own output, in colour when a person watches.</summary>
internal sealed class ConsoleTerminal(TextWriter output, TextWriter error, bool hasColour, int width) : ITerminal
{
    public int Width => width;

    /// <summary>The terminal of this process. NO_COLOR and TERM=dumb are honoured.</summary>
    public static ConsoleTerminal Of(Func<string, string?> environment)
    {
        var hasColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";
        return new(Console.Out, Console.Error, hasColour, Console.IsOutputRedirected ? 120 : Math.Max(60, Console.WindowWidth));
    }

    public void Line(string text) => output.WriteLine(text);

    public void Line(params ReadOnlySpan<Styled> parts)
    {
        var line = new StringBuilder();
        foreach (var part in parts)
        {
            line.Append(hasColour && part.Style != TextStyle.Plain ? $"\u001b[{Code(part.Style)}m{part.Text}\u001b[0m" : part.Text);
        }

        output.WriteLine(line.ToString().TrimEnd());
    }

    public void Error(string text) => error.WriteLine($"mcp-mgr: {text}");

    private static string Code(TextStyle style) => style switch
    {
        TextStyle.Bold => "1",
        TextStyle.Dim => "2",
        TextStyle.Open => "33",
        _ => "32",
    };
}
