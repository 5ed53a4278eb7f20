namespace BugTracker.Contracts;

/// <summary>What a reporter sends: the body of <c>POST /bugs</c>. Limits are in <see cref="BugLimits"/>.</summary>
/// <param name="Title">One line that names the defect; not blank.</param>
/// <param name="Description">What happened, what was expected, how to see it again; not blank.</param>
/// <param name="Tool">The tool or command that misbehaved.</param>
/// <param name="Version">The version of the product that misbehaved.</param>
/// <param name="Environment">Operating system, architecture and whatever else matters, as text.</param>
public sealed record BugReport(
    string Title,
    string Description,
    string? Tool = null,
    string? Version = null,
    string? Environment = null);
