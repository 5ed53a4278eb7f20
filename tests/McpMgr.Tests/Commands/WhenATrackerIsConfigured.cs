namespace McpMgr.Tests.Commands;

public sealed class WhenATrackerIsConfigured
{
    [Fact]
    public async Task The_file_is_its_owners_alone_and_enough_to_work_with()
    {
        await using var manager = await WithoutEnvironmentAsync();
        var set = await manager.RunAsync(manager.Key + "\n", false, "config", "set", "--api-url", manager.Server, "--api-key-stdin");
        Assert.Equal(0, set.Code);
        Assert.Equal(0, (await manager.RunAsync("list")).Code);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(manager.ConfigFile));
        }
    }

    [Fact]
    public async Task One_value_can_be_set_without_the_other()
    {
        await using var manager = await WithoutEnvironmentAsync();
        var keyFile = Path.Combine(manager.Home, "key");
        await File.WriteAllTextAsync(keyFile, manager.Key + "\n", TestContext.Current.CancellationToken);
        await manager.RunAsync("config", "set", "--api-url", manager.Server);
        Assert.Equal(5, (await manager.RunAsync("list")).Code);
        await manager.RunAsync("config", "set", "--api-key-file", keyFile);
        Assert.Equal(0, (await manager.RunAsync("list")).Code);
    }

    [Fact]
    public async Task A_file_that_others_can_read_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var manager = await WithoutEnvironmentAsync();
        await manager.RunAsync(manager.Key, false, "config", "set", "--api-url", manager.Server, "--api-key-stdin");
        File.SetUnixFileMode(manager.ConfigFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var (code, _, errors) = await manager.RunAsync("list");
        Assert.Equal(2, code);
        Assert.Contains("chmod 600", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_never_shown()
    {
        await using var manager = await WithoutEnvironmentAsync();
        await manager.RunAsync(manager.Key, false, "config", "set", "--api-url", manager.Server, "--api-key-stdin");
        var (_, output, _) = await manager.RunAsync("config", "show");
        Assert.Contains("api_key  set", output, StringComparison.Ordinal);
        Assert.DoesNotContain(manager.Key, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://far.example.com", "https://")]
    [InlineData("nonsense", "look like")]
    public async Task A_wrong_address_is_not_written(string url, string reason)
    {
        await using var manager = await WithoutEnvironmentAsync();
        var (code, _, errors) = await manager.RunAsync("config", "set", "--api-url", url);
        Assert.Equal(2, code);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(manager.ConfigFile));
    }

    [Fact]
    public async Task Without_any_the_way_to_one_is_told()
    {
        await using var manager = await WithoutEnvironmentAsync();
        Assert.Contains("mcp-mgr config set", (await manager.RunAsync("list")).Errors, StringComparison.Ordinal);
    }

    private static async Task<ManagerHarness> WithoutEnvironmentAsync()
    {
        var manager = await ManagerHarness.StartAsync();
        manager.Environment.Remove("MCP_MGR_API_URL");
        manager.Environment.Remove("MCP_MGR_API_KEY");
        return manager;
    }
}
