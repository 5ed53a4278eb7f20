namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>An edited file.</summary>
public sealed record FileState(string Path, int Added, int Removed, string? Diff = null);
