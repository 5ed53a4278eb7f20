using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

/// <summary>Every page of the shop: empty, filled, in error, with what can open on it.</summary>
internal static class ShopStates
{
    public static IReadOnlyDictionary<string, ShopState> All { get; } = new Dictionary<string, ShopState>
    {
        ["home"] = new("/"),
        ["home-empty"] = new("/") { Filled = false },
        ["products-empty"] = new("/products") { Filled = false },
        ["products"] = new("/products"),
        ["products-last-page"] = new("/products?page=2"),
        ["products-sorted"] = new("/products?sort=-price"),
        ["products-no-match"] = new("/products?q=nothing+like+this"),
        ["products-filters"] = new("/products?filters=open&price.min=cheap&sort=name,-price"),
        ["products-filtered"] = new("/products?status.is=live&price.max=40"),
        ["products-selected"] = new("/products?select=page"),
        ["products-delete-many"] = new("/products/delete?ids=1&ids=2"),
        ["products-delete-many-dialog"] = new("/products?select=page&per=5") { Prepare = DeleteSelectedAsync },
        ["products-row-menu"] = new("/products?q=oat") { Prepare = page => ClickAsync(page, "main [popovertarget^=row-]") },
        ["product"] = new("/products/1"),
        ["product-menu"] = new("/products/1") { Prepare = page => ClickAsync(page, "main [popovertarget=more]") },
        ["product-new"] = new("/products/new"),
        ["product-new-errors"] = new("/products/new") { Prepare = RefuseAsync },
        ["product-edit"] = new("/products/1/edit"),
        ["product-delete"] = new("/products/1/delete"),
        ["product-delete-dialog"] = new("/products/1") { Prepare = OpenDialogAsync },
        ["categories"] = new("/categories"),
        ["category"] = new("/categories/1"),
        ["category-in-use"] = new("/categories/1/delete"),
        ["category-delete-refused"] = new("/categories/1/delete") { Prepare = RefuseDeletionAsync },
        ["theme-menu"] = new("/") { Prepare = page => ClickAsync(page, "[popovertarget=theme-menu]:visible") },
        ["navigation"] = new("/products") { Prepare = OpenNavigationAsync },
        ["not-found"] = new("/no-such-page"),
    };

    private static Task ClickAsync(IPage page, string selector) => page.Locator(selector).First.ClickAsync();

    private static async Task RefuseAsync(IPage page)
    {
        await page.Locator("main [name=name]").FillAsync("Kept");
        await page.Locator("main [name=price]").FillAsync("much");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create product" }).ClickAsync();
        await Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
    }

    private static async Task OpenDialogAsync(IPage page)
    {
        await ClickAsync(page, "main [popovertarget=more]");
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }).ClickAsync();
        await Expect(page.Locator("dialog[open] h2")).ToBeVisibleAsync();
    }

    private static async Task DeleteSelectedAsync(IPage page)
    {
        await ClickAsync(page, ".bulk button");
        await Expect(page.Locator("dialog[open] h2")).ToBeVisibleAsync();
    }

    // The page offers no button for what cannot be done; someone whose page is older still has one.
    private static async Task RefuseDeletionAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelector('main form').requestSubmit()");
        await Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
    }

    // At a desk the navigation is always there and its button is not.
    private static async Task OpenNavigationAsync(IPage page)
    {
        var button = page.Locator(".app-bar [popovertarget=app-nav]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
    }
}
