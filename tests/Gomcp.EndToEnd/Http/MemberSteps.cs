using System.Net;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Http;

/// <summary>What people with accounts do again and again.</summary>
internal static class MemberSteps
{
    /// <summary>A password that is none of those that are guessed first.</summary>
    public const string Password = "three unrelated words";

    public static Task<Answer> SignInAsync(this Visitor visitor, string email, string password) =>
        visitor.FillAsync("/login", "/login", ("email", email), ("password", password));

    /// <summary>Signs the first admin in, and sets a password in the place of the printed one.</summary>
    public static async Task BecomeAdminAsync(this Visitor visitor, string oneTimePassword)
    {
        Assert.Equal("/dashboard", (await visitor.SignInAsync(MembersProject.AdminEmail, oneTimePassword)).Location);
        Assert.Equal("/profile/password", (await visitor.GetAsync("/dashboard")).Location);
        var changed = await visitor.FillAsync(
            "/profile/password",
            "/profile/password",
            ("current_password", oneTimePassword),
            ("password", Password),
            ("password_again", Password));
        Assert.Equal(HttpStatusCode.SeeOther, changed.Status);
    }
}
