using Gomcp.Hosting;

namespace Gomcp.Commands.Output;

/// <summary>Tells a waiting person what a longer step is doing; nobody else.</summary>
/// <param name="surroundings">Where it is told.</param>
/// <param name="style">Whether somebody waits.</param>
internal sealed class TerminalProgress(Surroundings surroundings, Style style) : IProgress<string>
{
    public void Report(string value)
    {
        if (style.IsRich)
        {
            surroundings.Error.Value.WriteLine(style.Dim($"… {value}"));
        }
    }
}
