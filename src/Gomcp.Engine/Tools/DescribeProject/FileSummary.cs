namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>How the managed files stand to what was generated.</summary>
/// <param name="Managed">How many there are.</param>
/// <param name="Edited">Changed by people since.</param>
/// <param name="Deleted">Removed by people.</param>
/// <param name="Outdated">Rendered differently now: gomcp.json was edited or gomcp is newer.</param>
public sealed record FileSummary(
    int Managed,
    IReadOnlyList<FileState> Edited,
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Outdated);
