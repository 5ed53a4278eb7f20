namespace Gomcp.Hosting;

/// <summary>Nobody wants to hear of progress.</summary>
internal sealed class NoProgress : IProgress<string>
{
    public static NoProgress Instance { get; } = new();

    public void Report(string value)
    {
    }
}
