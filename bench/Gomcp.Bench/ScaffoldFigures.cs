namespace Gomcp.Bench;

/// <summary>A call in a warm server, and cp -r of what it wrote.</summary>
internal sealed class ScaffoldFigures(string title)
{
    public string Title { get; } = title;

    /// <summary>Milliseconds from the request to its answer.</summary>
    public Samples Call { get; } = new();

    /// <summary>Milliseconds of cp -r.</summary>
    public Samples Copy { get; } = new();

    /// <summary>Files it wrote or changed, the journal's and the merge bases included.</summary>
    public int Files { get; set; }

    /// <summary>Bytes in them.</summary>
    public long Bytes { get; set; }
}
