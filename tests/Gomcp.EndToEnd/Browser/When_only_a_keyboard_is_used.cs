using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

public sealed class When_only_a_keyboard_is_used(Workshop workshop)
{
    private const int MostTabs = 80;

    // The mark may be drawn by the element itself or by what is around it, as with an input and its unit.
    private const string FocusIsVisible = """
        () => {
          for (let e = document.activeElement, i = 0; e && i < 4; e = e.parentElement, i++) {
            const style = getComputedStyle(e);
            if (style.outlineStyle !== 'none' || style.boxShadow !== 'none') return true;
          }
          return false;
        }
        """;

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledShopAsync(), Look.Desk);
        await window.GoAsync("/products");

        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.Locator(".skip-link")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Expect(window.Page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_product_can_be_created_and_deleted()
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        using (var visitor = new Visitor(app))
            await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, Look.Desk);
        var page = window.Page;

        await window.GoAsync("/");
        await EnterAsync(page, page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = "Products" }));
        await Expect(page.Locator("h1")).ToContainTextAsync("Products");
        await EnterAsync(page, page.Locator("main a[href='/products/new']").First);
        await Expect(page.Locator("h1")).ToContainTextAsync("New product");

        await TypeAsync(page, "name", "Mug");
        await TypeAsync(page, "sku", "M-1");
        await TypeAsync(page, "price", "much");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#error-summary")).ToBeFocusedAsync();

        await EnterAsync(page, page.Locator("#error-summary a").First);
        await Expect(page.Locator("main [name=price]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("5");
        await TabToAsync(page, page.Locator("main [name=category_id]"));
        await page.Keyboard.PressAsync("ArrowDown");
        await EnterAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Create product" }));
        await Expect(page.Locator("h1")).ToContainTextAsync("Mug");

        await EnterAsync(page, page.Locator("main [popovertarget=more]"));
        await EnterAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }));
        await Expect(page.Locator("dialog[open] button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);

        await EnterAsync(page, page.Locator("main [popovertarget=more]"));
        await EnterAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }));
        await EnterAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Delete product" }));
        await Expect(page.Locator("main")).ToContainTextAsync("No products yet");
        window.AssertQuiet();
    }

    private static async Task TypeAsync(IPage page, string name, string text)
    {
        await TabToAsync(page, page.Locator($"main [name='{name}']"));
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task EnterAsync(IPage page, ILocator target)
    {
        await TabToAsync(page, target);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                Assert.True(await page.EvaluateAsync<bool>(FocusIsVisible), $"The focus on {target} cannot be seen.");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} was not reached with {MostTabs} tabs.");
    }
}
