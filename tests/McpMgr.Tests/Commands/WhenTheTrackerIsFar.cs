using BugTracker.TestSupport.Parts;
using BugTracker.TestSupport.Remote;

namespace McpMgr.Tests.Commands;

/// <summary>The shipped program against a tracker behind TLS, and behind a proxy.</summary>
public sealed class WhenTheTrackerIsFar
{
    [Fact]
    public async Task A_certificate_that_is_trusted_is_enough()
    {
        await using var tracker = await RemoteTracker.StartAsync();
        var sent = await RunAsync(tracker, tracker.Address, ["submit", "--title", "It breaks", "--description", "Always."]);
        Assert.True(sent.Code == 0, sent.Errors);
        var list = await RunAsync(tracker, tracker.Address, ["list"]);
        Assert.True(list.Code == 0, list.Errors);
        Assert.Contains("It breaks", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        await using var tracker = await RemoteTracker.StartAsync();
        var (code, _, errors) = await RunAsync(tracker, tracker.Address, ["list"], trusts: false);
        Assert.NotEqual(0, code);
        Assert.Contains("is not trusted", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3, -1)]
    [InlineData(1, 3)]
    public async Task A_clock_that_does_not_fit_the_certificate_is_named(int fromDay, int toDay)
    {
        await using var tracker = await RemoteTracker.StartAsync(fromDay, toDay);
        var (code, _, errors) = await RunAsync(tracker, tracker.Address, ["list"]);
        Assert.NotEqual(0, code);
        Assert.Contains("Check this machine's clock", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_proxy_of_the_environment_is_used_and_sees_no_key()
    {
        await using var tracker = await RemoteTracker.StartAsync();
        using var proxy = TestProxy.Start();
        var (code, _, errors) = await RunAsync(tracker, Far(tracker), ["list"], proxy);
        Assert.True(code == 0, errors);
        var head = Assert.Single(proxy.Heads);
        Assert.StartsWith($"CONNECT {TestCertificate.Host}:{tracker.Port} ", head, StringComparison.Ordinal);
        Assert.DoesNotContain(RemoteTracker.Key, head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(407, "asks for credentials")]
    [InlineData(403, "The proxy refused")]
    public async Task A_proxy_that_says_no_is_named(int status, string reason)
    {
        await using var tracker = await RemoteTracker.StartAsync();
        using var proxy = TestProxy.Start(status);
        var (code, _, errors) = await RunAsync(tracker, Far(tracker), ["list"], proxy);
        Assert.Equal(6, code);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_proxy_stands_between_programs_of_one_machine()
    {
        await using var manager = await ManagerHarness.StartAsync();
        using var proxy = TestProxy.Start(403);
        manager.Environment["HTTP_PROXY"] = manager.Environment["http_proxy"] = proxy.Address;
        var (code, _, errors) = await RunningProgram.RunAsync(Programs.McpMgr, ["list"], manager.Environment);
        Assert.True(code == 0, errors);
        Assert.Empty(proxy.Heads);
    }

    private static Uri Far(RemoteTracker tracker) => new($"https://{TestCertificate.Host}:{tracker.Port}/");

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        RemoteTracker tracker, Uri address, string[] arguments, TestProxy? proxy = null, bool trusts = true)
    {
        using var home = new TemporaryFolder();
        var environment = new Dictionary<string, string?>
        {
            ["XDG_CONFIG_HOME"] = home.Root,
            ["XDG_STATE_HOME"] = home.Root,
            ["MCP_MGR_API_URL"] = address.ToString(),
            ["MCP_MGR_API_KEY"] = RemoteTracker.Key,
            ["SSL_CERT_FILE"] = trusts ? tracker.CertificateFile : null,
            ["HTTPS_PROXY"] = proxy?.Address,
            ["https_proxy"] = proxy?.Address,
            ["NO_PROXY"] = null,
            ["no_proxy"] = null,
        };
        return await RunningProgram.RunAsync(Programs.McpMgr, arguments, environment);
    }
}
