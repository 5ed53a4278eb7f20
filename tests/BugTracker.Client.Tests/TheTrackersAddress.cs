namespace BugTracker.Client.Tests;

public sealed class TheTrackersAddress
{
    [Theory]
    [InlineData("https://bugs.example.com", "https://bugs.example.com/")]
    [InlineData("https://bugs.example.com/prod", "https://bugs.example.com/prod/")]
    [InlineData(" https://bugs.example.com/prod/ ", "https://bugs.example.com/prod/")]
    [InlineData("http://127.0.0.1:8787", "http://127.0.0.1:8787/")]
    [InlineData("http://localhost:8787", "http://localhost:8787/")]
    [InlineData("http://[::1]:8787", "http://[::1]:8787/")]
    public void Is_taken_with_TLS_or_on_this_machine(string text, string root) =>
        Assert.Equal(root, TrackerAddress.Parse(text, out _)!.Root.ToString());

    [Theory]
    [InlineData("http://bugs.example.com", "https://")]
    [InlineData("http://localhost.example.com", "https://")]
    [InlineData("http://127.0.0.1.example.com", "https://")]
    [InlineData("https://user:pw@bugs.example.com", "credentials")]
    [InlineData("https://bugs.example.com/?key=1", "query")]
    [InlineData("ftp://bugs.example.com", "look like")]
    [InlineData("bugs.example.com", "look like")]
    [InlineData("", "look like")]
    public void Is_refused_with_a_reason(string text, string reason)
    {
        Assert.Null(TrackerAddress.Parse(text, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }
}
