using System.Text.RegularExpressions;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

public sealed partial class When_a_person_uses_the_shop(Workshop workshop)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task The_first_product_comes_to_life(bool javaScript)
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, Look.Desk, javaScript);
        var page = window.Page;

        await window.GoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "New category" }).ClickAsync();
        await Field(page, "name").FillAsync("Mugs");
        await ClickAsync(page, "Create category");
        await Expect(page.Locator("h1")).ToContainTextAsync("Mugs");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("Category created.");

        await page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = "Products" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("No products yet");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "New product" }).First.ClickAsync();

        await Field(page, "name").FillAsync("Oat stoneware mug");
        await Field(page, "price").FillAsync("much");
        await ClickAsync(page, "Create product");
        await Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
        await Expect(page.Locator("#error-summary")).ToContainTextAsync("The product was not created.");
        await Expect(Field(page, "name")).ToHaveValueAsync("Oat stoneware mug");
        await Expect(Field(page, "price")).ToHaveValueAsync("much");
        await Expect(Field(page, "price")).ToHaveAttributeAsync("aria-invalid", "true");

        await Field(page, "price").FillAsync("24.50");
        await Field(page, "sku").FillAsync("MUG-1");
        await Field(page, "category_id").SelectOptionAsync(new SelectOptionValue { Label = "Mugs" });
        await ClickAsync(page, "Create product");
        await Expect(page.Locator("h1")).ToContainTextAsync("Oat stoneware mug");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("Product created.");
        await Expect(page).ToHaveURLAsync(ProductAddress());
        await Expect(page.Locator("main")).ToContainTextAsync("24.50");
        window.AssertQuiet();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_list_is_searched_sorted_and_paged(bool javaScript)
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledShopAsync(), Look.Desk, javaScript);
        var page = window.Page;
        var rows = page.Locator("tbody .cell-title");

        await window.GoAsync("/products");
        await SearchAsync(page, "stoneware", javaScript);
        await Expect(rows).ToHaveTextAsync(["Oat stoneware mug"]);
        await Expect(page).ToHaveURLAsync(new Regex("q=stoneware"));
        await Expect(page.Locator("#q")).ToHaveValueAsync("stoneware");

        await SearchAsync(page, "nothing like this", javaScript);
        await Expect(page.Locator("main")).ToContainTextAsync("No product matches");
        await page.GetByRole(AriaRole.Link, new() { Name = "Show all products" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(20);
        await Expect(page.Locator("#q")).ToHaveValueAsync(string.Empty);

        await page.Locator("th").GetByRole(AriaRole.Link, new() { Name = "Price" }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Price");
        await Expect(rows.First).ToHaveTextAsync("Oat stoneware mug");
        await page.Locator("th").GetByRole(AriaRole.Link, new() { Name = "Price" }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=descending]")).ToContainTextAsync("Price");

        await page.Locator(".pager").GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(ShopStock.Products - 20);
        await Expect(rows.Last).ToHaveTextAsync("Oat stoneware mug");
        await page.GoBackAsync();
        await Expect(rows).ToHaveCountAsync(20);
        await Expect(page.Locator("nav").First).ToBeAttachedAsync();
        window.AssertQuiet();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_record_is_changed_and_deleted(bool javaScript)
    {
        await using var app = await workshop.StartShopAsync(DatabaseKind.Sqlite);
        await StockAsync(app);
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, Look.Desk, javaScript);
        var page = window.Page;

        await window.GoAsync("/products");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mug", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await Field(page, "price").FillAsync("6.75");
        await ClickAsync(page, "Save changes");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("Product saved.");
        await Expect(page.Locator("main")).ToContainTextAsync("6.75");

        await window.GoAsync("/categories/1/delete");
        await Expect(page.Locator("main")).ToContainTextAsync("to be moved or deleted first");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delete category" })).ToHaveCountAsync(0);

        await window.GoAsync("/products/1");
        await AskToDeleteAsync(page);
        await page.GetByText("Keep product").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Mug");
        await AskToDeleteAsync(page);
        await ClickAsync(page, "Delete product");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("Product deleted.");
        await Expect(page.Locator("main")).ToContainTextAsync("No products yet");
        window.AssertQuiet();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_theme_is_chosen_and_stays(bool javaScript)
    {
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(await workshop.FilledShopAsync(), Look.Desk, javaScript);
        var page = window.Page;

        await window.GoAsync("/products?q=oat");
        await page.Locator("[popovertarget=theme-menu]:visible").First.ClickAsync();
        await ClickAsync(page, "Dark");
        await Expect(page).ToHaveURLAsync(new Regex("/products\\?q=oat$"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await window.GoAsync("/");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        window.AssertQuiet();
    }

    private static ILocator Field(IPage page, string name) => page.Locator($"main [name='{name}']");

    private static Task ClickAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task SearchAsync(IPage page, string text, bool javaScript)
    {
        await page.Locator("#q").FillAsync(text);
        if (!javaScript)
            await page.Locator("#q").PressAsync("Enter");
    }

    private static async Task AskToDeleteAsync(IPage page)
    {
        await page.Locator("main [popovertarget=more]").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete…" }).ClickAsync();
    }

    private static async Task StockAsync(GoProjects.RunningApp app)
    {
        using var visitor = new Visitor(app);
        var category = await ShopStock.CreateCategoryAsync(visitor, "Mugs");
        await ShopStock.CreateProductAsync(visitor, category, "Mug", "M-1", 5);
    }

    [GeneratedRegex("/products/[0-9]+$")]
    private static partial Regex ProductAddress();
}
