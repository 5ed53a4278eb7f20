namespace Gomcp.Bench;

/// <summary>The server's start and that of cat.</summary>
internal sealed class StartFigures
{
    public StartSamples Server { get; } = new();

    public StartSamples Cat { get; } = new();

    /// <summary>Bytes of the whole answer to tools/list.</summary>
    public int ListBytes { get; set; }
}
