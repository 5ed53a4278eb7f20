using System.Net;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Serving;

public sealed class WhenATrackerStarts
{
    [Fact]
    public async Task It_prints_the_lines_that_configure_its_clients_and_the_key_once()
    {
        await using var tracker = await ServedTracker.StartAsync();
        var key = (await File.ReadAllTextAsync(tracker.KeyFile, TestContext.Current.CancellationToken)).Trim();
        var url = tracker.Address.ToString().TrimEnd('/');
        Assert.Contains($"mcp-mgr config set --api-url {url} --api-key-file {tracker.KeyFile}", tracker.Output, StringComparison.Ordinal);
        Assert.Contains($"export GOMCP_BUG_API_URL={url}", tracker.Output, StringComparison.Ordinal);
        Assert.Contains($"API key, shown this once: {key}", tracker.Output, StringComparison.Ordinal);
        await tracker.KillAsync();
        await tracker.StartAgainAsync();
        Assert.DoesNotContain(key, tracker.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_in_a_file_of_its_owner_alone_and_not_in_the_list_of_processes()
    {
        await using var tracker = await ServedTracker.StartAsync();
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tracker.KeyFile));
            var key = (await File.ReadAllTextAsync(tracker.KeyFile, TestContext.Current.CancellationToken)).Trim();
            Assert.DoesNotContain(key, await File.ReadAllTextAsync($"/proc/{tracker.ProcessId}/cmdline", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0", "--behind-proxy")]
    [InlineData("--urls", "http://bugs.example.com", "not an IP address")]
    [InlineData("--urls", "https://127.0.0.1:0", "--certificate")]
    [InlineData("--store", "mongodb", "sqlite")]
    public async Task A_start_that_would_not_be_safe_is_refused_with_a_way_out(string option, string value, string hint)
    {
        using var folder = new TemporaryFolder();
        var run = await RunningProgram.RunAsync(Programs.BugTracker, ["serve", option, value, "--data", folder.File("b.db")]);
        Assert.NotEqual(0, run.Code);
        Assert.Contains(hint, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_file_that_others_can_read_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("b.key"), "a-key-that-is-long-enough-to-use", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(folder.File("b.key"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        var run = await RunningProgram.RunAsync(Programs.BugTracker, ["serve", "--urls", "http://127.0.0.1:0", "--data", folder.File("b.db")]);
        Assert.Equal(2, run.Code);
        Assert.Contains("chmod 600", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_key_is_refused()
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string?> { ["BUG_TRACKER_API_KEY"] = "secret" };
        var run = await RunningProgram.RunAsync(Programs.BugTracker, ["serve", "--urls", "http://127.0.0.1:0", "--data", folder.File("b.db")], environment);
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("secret", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_answers_carry_what_a_browser_needs_and_no_name_of_the_server()
    {
        await using var tracker = await ServedTracker.StartAsync();
        using var client = tracker.Client();
        foreach (var path in new[] { "/bugs", "/bugs/none", "/bugs/a/b/c" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
            Assert.Empty(response.Headers.Server);
        }
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read_whole()
    {
        await using var tracker = await ServedTracker.StartAsync();
        using var client = tracker.Client();
        using var content = new ByteArrayContent(new byte[300 * 1024]);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri("/bugs", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }
}
