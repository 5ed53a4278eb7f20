namespace Gomcp.Tooling;

/// <summary>The outcome of looking for a tool: where it is, or why it cannot be used.</summary>
public abstract record ToolSearch
{
    private ToolSearch()
    {
    }

    /// <summary>The tool is there.</summary>
    /// <param name="Path">Its executable.</param>
    public sealed record Found(string Path) : ToolSearch;

    /// <summary>The tool is not there, or not usable.</summary>
    /// <param name="Reason">What is wrong, as part of a sentence: "no go on PATH".</param>
    public sealed record Missing(string Reason) : ToolSearch;
}
