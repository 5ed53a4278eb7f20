using Amazon.CDK;

namespace BugTracker.Infra;

/// <summary>What differs between one deployment and another.</summary>
public sealed class BugTrackerStackProps : StackProps
{
    /// <summary>The folder with the file <c>bootstrap</c>, the published executable for linux-x64, and nothing else.</summary>
    public required string BootstrapFolder { get; init; }

    /// <summary>Whether the table outlives the stack and is protected against deletion.</summary>
    public bool KeepsData { get; init; } = true;
}
