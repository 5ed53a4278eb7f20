using System.Collections.Immutable;
using BugTracker.Contracts;

namespace McpMgr.Mcp;

/// <summary>What <c>list_bugs</c> returns.</summary>
internal sealed record BugListResult(string Notice, ImmutableArray<BugSummary> Bugs, string? NextCursor = null);
