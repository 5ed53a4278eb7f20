using BugTracker.Security;

namespace BugTracker.Tests.Security;

public sealed class TheApiKey
{
    [Fact]
    public void Matches_itself_and_nothing_near_it()
    {
        var text = ApiKey.Generate();
        Assert.True(ApiKey.TryParse(text, out var key));
        Assert.True(key.Matches(text));
        Assert.All([text[..^1], text + "0", text.ToUpperInvariant(), "", text.Replace("bt_", "bt-", StringComparison.Ordinal)], other => Assert.False(key.Matches(other)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nineteen-characters")]
    [InlineData("with a blank in the middle of it")]
    public void Is_refused_when_it_can_be_guessed_or_typed_wrong(string? text) =>
        Assert.False(ApiKey.TryParse(text, out _));

    [Fact]
    public void Does_not_show_itself()
    {
        Assert.True(ApiKey.TryParse("a-key-that-is-long-enough-to-use", out var key));
        Assert.Equal("[api key]", $"{key}");
    }
}
