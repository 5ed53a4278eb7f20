using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

public sealed class When_only_a_keyboard_is_used(Workshop workshop)
{
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
        await page.EnterAsync(page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = "Products" }));
        await Expect(page.Locator("h1")).ToContainTextAsync("Products");
        await page.EnterAsync(page.Locator("main a[href='/products/new']").First);
        await Expect(page.Locator("h1")).ToContainTextAsync("New product");

        await page.TypeIntoAsync("name", "Mug");
        await page.TypeIntoAsync("sku", "M-1");
        await page.TypeIntoAsync("price", "much");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#error-summary")).ToBeFocusedAsync();

        await page.EnterAsync(page.Locator("#error-summary a").First);
        await Expect(page.Locator("main [name=price]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("5");
        await page.TabToAsync(page.Locator("main [name=category_id]"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Create product" }));
        await Expect(page.Locator("h1")).ToContainTextAsync("Mug");

        await page.EnterAsync(page.Locator("main [popovertarget=more]"));
        await page.EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }));
        await Expect(page.Locator("dialog[open] button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);

        await page.EnterAsync(page.Locator("main [popovertarget=more]"));
        await page.EnterAsync(page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }));
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Delete product" }));
        await Expect(page.Locator("main")).ToContainTextAsync("No products yet");
        window.AssertQuiet();
    }
}
