using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

/// <summary>What somebody without a mouse does.</summary>
internal static class Keyboard
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

    /// <summary>Goes to an entry of the page and types.</summary>
    public static async Task TypeIntoAsync(this IPage page, string name, string text)
    {
        await page.TabToAsync(page.Locator($"main [name='{name}']"));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to an element and presses the return key.</summary>
    public static async Task EnterAsync(this IPage page, ILocator target)
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab, or it with Shift, until an element has the focus, which has to be seen there.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target, string key = "Tab")
    {
        await target.WaitForAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                Assert.True(await page.EvaluateAsync<bool>(FocusIsVisible), $"The focus on {target} cannot be seen.");
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{target} was not reached with {MostTabs} tabs.");
    }
}
