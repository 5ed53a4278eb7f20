namespace BugTracker.Commands;

/// <summary>What a server says when it is up: where it is, and the lines that configure its clients.</summary>
internal static class ServeBanner
{
    public static async Task WriteAsync(TextWriter output, Uri address, ServerKey key)
    {
        var url = address.ToString().TrimEnd('/');
        await output.WriteLineAsync($"bug-tracker listens on {url} (pages for people: {url}/triage)");
        if (key.NewText is { } text)
        {
            await output.WriteLineAsync($"API key, shown this once: {text}");
        }

        // The key itself is not part of a command line: every user of the machine could read it there.
        var keySource = key.File is { } file ? $"--api-key-file {Path.GetFullPath(file)}" : "--api-key-stdin";
        await output.WriteLineAsync($"mcp-mgr config set --api-url {url} {keySource}");
        await output.WriteLineAsync($"export GOMCP_BUG_API_URL={url}");
        await output.FlushAsync();
    }
}
