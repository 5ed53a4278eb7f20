namespace Gomcp.Bench;

/// <summary>What a start was measured by.</summary>
internal sealed class StartSamples
{
    /// <summary>Milliseconds until initialize was answered.</summary>
    public Samples Initialize { get; } = new();

    /// <summary>Milliseconds until tools/list was answered.</summary>
    public Samples List { get; } = new();

    /// <summary>Megabytes resident at most.</summary>
    public Samples Resident { get; } = new();
}
