using BugTracker.Client;

namespace McpMgr.Configuration;

/// <summary>Finds the configuration: each value in the environment first, then in the file.</summary>
internal static class ConfigLoading
{
    public const string UrlVariable = "MCP_MGR_API_URL";
    public const string KeyVariable = "MCP_MGR_API_KEY";

    /// <summary>Null means that there is none to work with, and the problem says what to do.</summary>
    public static ManagerConfig? Load(Func<string, string?> environment, out string problem)
    {
        var (url, key) = (environment(UrlVariable), environment(KeyVariable));
        if (string.IsNullOrEmpty(url) || string.IsNullOrEmpty(key))
        {
            if (ConfigFile.Of(environment).Read(out problem) is not { } file)
            {
                return null;
            }

            url = string.IsNullOrEmpty(url) ? file.ApiUrl : url;
            key = string.IsNullOrEmpty(key) ? file.ApiKey : key;
        }

        if (string.IsNullOrEmpty(url))
        {
            problem = "No tracker is configured. Name it with: mcp-mgr config set --api-url URL --api-key-file FILE";
            return null;
        }

        return TrackerAddress.Parse(url, out problem) is { } address ? new(address, key ?? "") : null;
    }
}
