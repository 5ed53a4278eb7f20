namespace Gomcp.EndToEnd.Browser;

/// <summary>The checks of pages are worth something only if they see what is wrong.</summary>
public sealed class When_a_page_is_bad(Workshop workshop)
{
    [Fact]
    public async Task Axe_names_every_violation()
    {
        await using var window = await (await workshop.BrowserAsync()).OpenBlankAsync();
        await window.Page.SetContentAsync("<title>Bad</title><img src='data:,'><p style='color:#bbb'>Pale</p><button></button>");

        var violations = await Axe.ViolationsAsync(window.Page);

        foreach (var rule in new[] { "image-alt", "color-contrast", "button-name", "html-has-lang" })
            Assert.Contains(violations, violation => violation.StartsWith($"{rule}:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\"><script>document.title = 'run'</script>",
        "Content Security Policy")]
    [InlineData("<script>throw new Error('thrown')</script>", "thrown")]
    [InlineData("<script>console.error('logged')</script>", "logged")]
    public async Task The_window_complains(string page, string complaint)
    {
        await using var window = await (await workshop.BrowserAsync()).OpenBlankAsync();

        await window.Page.SetContentAsync(page);

        Assert.Contains(window.Complaints, found => found.Contains(complaint, StringComparison.Ordinal));
    }
}
