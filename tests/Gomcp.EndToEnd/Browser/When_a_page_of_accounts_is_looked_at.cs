using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Browser;

public sealed class When_a_page_of_accounts_is_looked_at(Workshop workshop)
{
    private static readonly int[] Widths = [320, 360, 640, 768, 1024, 1280, 1920];

    public static TheoryData<bool, int, bool> Looks =>
        [.. new[] { false, true }.SelectMany(signedIn => Look.All.Select(look => (signedIn, look.Width, look.Dark)))];

    [Theory, MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_the_console_is_silent_and_nothing_is_too_wide(bool signedIn, int width, bool dark)
    {
        var app = await workshop.FilledMembersAsync();
        var look = new Look(width, dark);
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, look);
        if (signedIn)
            await SignInAsync(window);
        var wrong = new List<string>();
        foreach (var (name, state) in signedIn ? MemberStates.Admin : MemberStates.Visitors)
        {
            await window.Page.SetViewportSizeAsync(look.Width, look.Height);
            await window.GoAsync(state.Path);
            await state.Prepare(window.Page);
            wrong.AddRange((await Axe.ViolationsAsync(window.Page)).Select(violation => $"{name}: {violation}"));
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(workshop.Repository.Artifacts, "screenshots", $"members-{name}-{look}.png") });
            foreach (var other in look == Look.Desk ? Widths : [])
            {
                await window.Page.SetViewportSizeAsync(other, look.Height);
                if (await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var overflow)
                    wrong.Add($"{name}: {overflow} px too wide at {other}");
            }
        }

        Assert.Empty(wrong);
        window.AssertQuiet();
    }

    [Fact]
    public async Task Without_a_script_people_sign_in_and_out()
    {
        var app = await workshop.FilledMembersAsync();
        await using var window = await (await workshop.BrowserAsync()).OpenAsync(app, Look.Desk, javaScript: false);
        await SignInAsync(window);
        await window.Page.Locator("[popovertarget=user-menu]:visible").First.ClickAsync();
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        Assert.EndsWith("/login", window.Page.Url, StringComparison.Ordinal);
    }

    private static async Task SignInAsync(BrowserWindow window)
    {
        await window.GoAsync("/login");
        await window.Page.Locator("[name=email]").FillAsync(MembersProject.AdminEmail);
        await window.Page.Locator("[name=password]").FillAsync(MemberSteps.Password);
        await window.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await window.Page.WaitForURLAsync("**/dashboard");
    }
}
