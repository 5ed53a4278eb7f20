using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

/// <summary>Forms and filters that choose among more records than they can show, used without a mouse.</summary>
public sealed class When_records_are_chosen(Workshop workshop)
{
    public static TheoryData<Look> Looks => [.. Look.All];

    [Theory, MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task They_are_searched_with_the_keyboard_on_every_screen(Look look)
    {
        await using var app = await workshop.StartLibraryAsync();
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, look);
        var page = window.Page;

        await window.GoAsync("/books/new");
        await AssertSoundAsync(page);
        await page.TypeIntoAsync("title", "Tides");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Create book" }));
        await Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        await Expect(page.Locator("#author_id-error")).ToBeVisibleAsync();
        await AssertSoundAsync(page);

        await ChooseAsync(page, "author_id", "author_id-search", "Author 042");
        await AssertSoundAsync(page);
        await ChooseAsync(page, "tag_ids", "tag_ids-search", "Tag 07");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Create book" }));
        await Expect(page.Locator("h1")).ToHaveTextAsync("Tides");
        await Expect(page.Locator("main a", new() { HasText = "Author 042" })).ToHaveAttributeAsync("href", "/authors/42");
        await AssertSoundAsync(page);

        await page.EnterAsync(page.Locator("main a[href='/books/9/edit']").First);
        await ChooseAsync(page, "tag_ids", "tag_ids-search", "Tag 02");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }));
        foreach (var tag in (string[])["Tag 02", "Tag 07"])
            await Expect(page.Locator("main a", new() { HasText = tag })).ToBeVisibleAsync();
        await AssertSoundAsync(page);

        await window.GoAsync("/authors/42");
        await Expect(page.Locator("main a[href='/books/9']")).ToBeVisibleAsync();
        await AssertSoundAsync(page);
        window.AssertQuiet();
    }

    [Theory, MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task Lists_are_narrowed_to_what_a_search_found(Look look)
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledLibraryAsync(), look);
        var page = window.Page;
        await window.GoAsync("/books");
        await page.EnterAsync(page.Locator("#filter-toggle"));
        await Expect(page.Locator("#filters")).ToBeVisibleAsync();
        await AssertSoundAsync(page);

        await ChooseAsync(page, "author_id.is", "author_id.has", "Author 003");
        await ChooseAsync(page, "author_id.is", "author_id.has", "Author 005", "Shift+Tab");
        await AssertSoundAsync(page);
        await page.EnterAsync(page.Locator("#filter-apply"));

        await Expect(page.Locator("tbody .cell-title")).ToHaveTextAsync(["Book 5", "Book 3"]);
        await Expect(page.Locator("#filters input:checked")).ToHaveCountAsync(2);
        await page.EnterAsync(page.Locator("#filter-toggle"));
        await Expect(page.Locator("main .chip")).ToContainTextAsync("Author: Author 003, Author 005");
        await Expect(page.Locator("tbody .cell-title")).ToHaveTextAsync(["Book 5", "Book 3"]);
        await AssertSoundAsync(page);
        window.AssertQuiet();
    }

    [Fact]
    public async Task Without_a_script_the_search_narrows_and_offers_what_it_found()
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledLibraryAsync(), Look.Desk, javaScript: false);
        var page = window.Page;
        await window.GoAsync("/books?filters=open");

        await page.TypeIntoAsync("tag_ids.has", "tag 0");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(8);
        await page.TabToAsync(page.GetByRole(AriaRole.Checkbox, new() { Name = "Tag 04" }));
        await page.Keyboard.PressAsync("Space");
        await page.EnterAsync(page.Locator("#filter-apply"));

        await Expect(page.Locator("tbody .cell-title")).ToHaveTextAsync(["Book 4"]);
        await Expect(page.Locator("[name='tag_ids.has']")).ToHaveValueAsync("tag 0");
    }

    [Fact]
    public async Task Records_in_a_circle_lead_to_each_other()
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledLibraryAsync(), Look.Desk);
        var page = window.Page;
        await window.GoAsync("/teams");
        await page.Locator("main a[href='/players/1']").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Ann");
        await page.Locator("main a[href='/teams/1']").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Reds");
        await window.GoAsync("/teams/2");
        await page.Locator("main a[href='/players/1']").First.ClickAsync();
        await Expect(page.Locator("main a[href='/teams/1']")).ToBeVisibleAsync();
        await window.GoAsync("/books/3");
        await page.Locator("main a[href='/books/2']").First.ClickAsync();
        await Expect(page.Locator("main a[href='/books/1']").First).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    // Types into the search, and ticks the one that is found with the space bar.
    private static async Task ChooseAsync(IPage page, string field, string search, string text, string key = "Tab")
    {
        await page.TabToAsync(page.Locator($"main [name='{search}']"), key);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
        var choices = page.Locator($"main fieldset:has([name='{search}']):not(:has(fieldset))");
        await Expect(choices.Locator($"input[name='{field}']:not(:checked):not([value=''], [value=none])")).ToHaveCountAsync(1);
        var found = choices.GetByLabel(text);
        await page.TabToAsync(found);
        await page.Keyboard.PressAsync("Space");
        await Expect(found).ToBeCheckedAsync();
    }

    private static async Task AssertSoundAsync(IPage page)
    {
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} is wider than the window.");
    }
}
