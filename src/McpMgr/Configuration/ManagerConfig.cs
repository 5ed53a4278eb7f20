using BugTracker.Client;

namespace McpMgr.Configuration;

/// <summary>Which tracker, and the key to it.</summary>
internal sealed record ManagerConfig(TrackerAddress Address, string ApiKey);
