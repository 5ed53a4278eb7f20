namespace BugTracker.Triage;

/// <summary>One person who has logged in.</summary>
/// <param name="Expires">When the person has to log in again.</param>
/// <param name="FormToken">What every form of this session carries, so that another site cannot send one.</param>
internal sealed record TriageSession(DateTimeOffset Expires, string FormToken);
