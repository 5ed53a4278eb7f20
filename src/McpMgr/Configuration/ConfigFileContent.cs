namespace McpMgr.Configuration;

/// <summary>The configuration file as it is written.</summary>
internal sealed record ConfigFileContent(string? ApiUrl = null, string? ApiKey = null);
