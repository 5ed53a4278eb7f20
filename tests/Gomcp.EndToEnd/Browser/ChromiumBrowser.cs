using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;
using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

/// <summary>The machine's own Chromium, driven by Playwright.</summary>
internal sealed class ChromiumBrowser : IAsyncDisposable
{
    // No sandbox for root, and none of the requests that a browser makes for itself.
    private static readonly string[] Switches =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Milliseconds: an upper limit that a busy machine does not reach, never a wait.
    private const int Patience = 20_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChromiumBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<ChromiumBrowser> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var executable = await Require.ToolAsync(Prerequisites.Chromium);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Headless = true,
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args = Switches,
        });
        return new ChromiumBrowser(playwright, browser);
    }

    /// <summary>Opens a window of its own: no cookies, nothing cached.</summary>
    public Task<BrowserWindow> OpenAsync(RunningApp app, Look look, bool javaScript = true) =>
        OpenAsync(app.Address.ToString(), look, javaScript);

    /// <summary>Opens a window without a site, for a page that a test writes itself.</summary>
    public Task<BrowserWindow> OpenBlankAsync() => OpenAsync("about:blank", Look.Desk, javaScript: true);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private async Task<BrowserWindow> OpenAsync(string address, Look look, bool javaScript)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address,
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "UTC",
            ViewportSize = new() { Width = look.Width, Height = look.Height },
        });
        context.SetDefaultTimeout(Patience);
        return new BrowserWindow(context, await context.NewPageAsync());
    }
}
