using Gomcp.Hosting;

namespace Gomcp.Commands.Output;

/// <summary>How text is shown: painted where a person looks at a terminal, plain everywhere else.</summary>
/// <param name="isRich">Whether colours and trees are wanted.</param>
internal sealed class Style(bool isRich)
{
    /// <summary>Whether colours and trees are wanted.</summary>
    public bool IsRich => isRich;

    /// <summary>The style for standard output.</summary>
    public static Style For(Surroundings surroundings) => new(
        surroundings.OutputIsTerminal()
        && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
        && surroundings.Variable("TERM") is not "dumb"
        && (!OperatingSystem.IsWindows() || surroundings.Variable("WT_SESSION") is not null));

    public string Bold(string text) => Paint(text, "1");

    public string Dim(string text) => Paint(text, "2");

    public string Red(string text) => Paint(text, "31");

    public string Green(string text) => Paint(text, "32");

    public string Yellow(string text) => Paint(text, "33");

    public string Cyan(string text) => Paint(text, "36");

    private string Paint(string text, string code) => isRich ? $"\e[{code}m{text}\e[0m" : text;
}
