namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>An operation that can be undone, newest first.</summary>
public sealed record OperationSummary(string Id, string Tool, string Time);
