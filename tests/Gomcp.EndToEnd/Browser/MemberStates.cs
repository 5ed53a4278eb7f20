using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gomcp.EndToEnd.Browser;

/// <summary>The pages of accounts, for visitors and for the admin who is signed in.</summary>
internal static class MemberStates
{
    /// <summary>What visitors see.</summary>
    public static IReadOnlyDictionary<string, ShopState> Visitors { get; } = new Dictionary<string, ShopState>
    {
        ["welcome"] = new("/"),
        ["sign-in"] = new("/login"),
        ["sign-in-refused"] = new("/login") { Prepare = page => SubmitAsync(page, "Sign in") },
        ["register"] = new("/register"),
        ["register-errors"] = new("/register") { Prepare = page => SubmitAsync(page, "Create account") },
        ["forgot"] = new("/forgot-password"),
        ["forgot-errors"] = new("/forgot-password") { Prepare = page => SubmitAsync(page, "Send link") },
        ["link-over"] = new("/reset-password/AAAAAAAAAAAAAAAAAAAAAAAAAA"),
        ["events-public"] = new("/events"),
        ["events-public-filters"] = new("/events?filters=open"),
        ["event-public"] = new("/events/1"),
    };

    /// <summary>What the admin sees.</summary>
    public static IReadOnlyDictionary<string, ShopState> Admin { get; } = new Dictionary<string, ShopState>
    {
        ["dashboard"] = new("/dashboard"),
        ["account-menu"] = new("/dashboard") { Prepare = page => page.Locator("[popovertarget=user-menu]:visible").First.ClickAsync() },
        ["profile"] = new("/profile"),
        ["profile-errors"] = new("/profile") { Prepare = page => SubmitAsync(page, "Change password") },
        ["users"] = new("/admin/users"),
        ["users-filters"] = new("/admin/users?filters=open&active.is=true"),
        ["users-no-match"] = new("/admin/users?q=nothing+like+this"),
        ["users-row-menu"] = new("/admin/users") { Prepare = page => page.Locator("main [popovertarget^=row-]").First.ClickAsync() },
        ["user-new"] = new("/admin/users/new"),
        ["user-new-errors"] = new("/admin/users/new") { Prepare = page => SubmitAsync(page, "Add user") },
        ["user-edit"] = new("/admin/users/1/edit"),
        ["user-password"] = new("/admin/users/1/password"),
        ["last-admin"] = new("/admin/users/1/status"),
        ["user-disable"] = new("/admin/users/2/status"),
        ["user-delete"] = new("/admin/users/2/delete"),
        ["fees"] = new("/fees"),
    };

    private static async Task SubmitAsync(IPage page, string button)
    {
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
    }
}
