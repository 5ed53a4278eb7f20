using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

public sealed class When_a_page_is_looked_at(Workshop workshop)
{
    private static readonly int[] Widths = [320, 360, 414, 640, 768, 1024, 1280, 1440, 1920];

    public static TheoryData<string> States => [.. ShopStates.All.Keys];

    public static TheoryData<string, int, bool> StatesAndLooks =>
        [.. ShopStates.All.Keys.SelectMany(state => Look.All.Select(look => (state, look.Width, look.Dark)))];

    [Theory, MemberData(nameof(StatesAndLooks))]
    public async Task Axe_finds_nothing_and_the_console_is_silent(string state, int width, bool dark)
    {
        var look = new Look(width, dark);
        await using var window = await OpenAsync(state, look);

        var violations = await Axe.ViolationsAsync(window.Page);
        await ScreenshotAsync(window.Page, $"{state}-{look}");

        Assert.Empty(violations);
        window.AssertQuiet();
    }

    [Theory, MemberData(nameof(States))]
    public async Task Nothing_scrolls_sideways_at_any_width(string state)
    {
        await using var window = await OpenAsync(state, Look.Desk);
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            var overflow = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow == 0, $"{overflow} px too wide at {width} px");
        }
    }

    private async Task<BrowserWindow> OpenAsync(string name, Look look)
    {
        var state = ShopStates.All[name];
        var app = state.Filled ? await workshop.FilledShopAsync() : await workshop.EmptyShopAsync();
        var window = await (await workshop.BrowserAsync()).OpenAsync(app, look);
        await window.GoAsync(state.Path);
        await state.Prepare(window.Page);
        return window;
    }

    private async Task ScreenshotAsync(IPage page, string name)
    {
        // The window grows with the page: in a picture of a longer page, what sticks to the window's edge lies across it.
        var height = await page.EvaluateAsync<int>("() => Math.max(innerHeight, document.documentElement.scrollHeight)");
        await page.SetViewportSizeAsync(page.ViewportSize!.Width, height);
        await page.ScreenshotAsync(new() { Path = Path.Combine(workshop.Repository.Artifacts, "screenshots", $"{name}.png") });
    }
}
