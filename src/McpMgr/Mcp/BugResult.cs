using BugTracker.Contracts;

namespace McpMgr.Mcp;

/// <summary>What <c>get_bug</c> and <c>close_bug</c> return.</summary>
internal sealed record BugResult(string Notice, Bug Bug);
