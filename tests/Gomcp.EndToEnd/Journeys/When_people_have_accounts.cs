using System.Net;
using System.Text;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_people_have_accounts(Workshop workshop)
{
    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task The_first_admin_signs_in_once_with_the_printed_password(DatabaseKind database)
    {
        var (app, password) = await workshop.StartMembersAsync(database);
        await using var running = app;
        using var admin = new Visitor(app);

        await admin.BecomeAdminAsync(password);

        Assert.Contains("Maren Aalto", (await admin.GetAsync("/dashboard")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/admin/users")).Status);
        using var another = new Visitor(app);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await another.SignInAsync(MembersProject.AdminEmail, password)).Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Strangers_read_what_is_public_and_sign_up_for_more(DatabaseKind database)
    {
        var (app, _) = await workshop.StartMembersAsync(database);
        await using var running = app;
        using var visitor = new Visitor(app);

        var events = await visitor.GetAsync("/events");
        Assert.Equal(HttpStatusCode.OK, events.Status);
        Assert.Empty(events.Document.QuerySelectorAll("main a[href='/events/new'], main form[method=post]"));
        Assert.Equal("/login?next=%2Fboats", (await visitor.GetAsync("/boats")).Location);
        var refused = await visitor.FillAsync("/register", "/register", ("name", "Joel Brandt"), ("email", "joel@example.com"), ("password", "password1234"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Joel Brandt", refused.ValueOf("name"));
        Assert.NotEmpty(refused.ErrorOf("password"));

        var registered = await visitor.SubmitAsync(refused.Form("/register"), ("password", MemberSteps.Password));

        Assert.Equal("/dashboard", registered.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/boats")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/fees")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/admin/users")).Status);
        Assert.Single((await visitor.GetAsync("/events")).Document.QuerySelectorAll(".page-actions a[href='/events/new']"));
        var created = await visitor.FillAsync("/events/new", "/events", ("title", "Regatta"));
        Assert.Equal(HttpStatusCode.SeeOther, created.Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Records_without_pages_send_nobody_to_a_page(DatabaseKind database)
    {
        var (app, password) = await workshop.StartMembersAsync(database);
        await using var running = app;
        using var admin = new Visitor(app);
        using var joel = new Visitor(app);
        using var stranger = new Visitor(app);
        await admin.BecomeAdminAsync(password);
        await joel.FillAsync("/register", "/register", ("name", "Joel Brandt"), ("email", "joel@example.com"), ("password", MemberSteps.Password));

        foreach (var accept in (string[])["*/*", "text/html", "application/json"])
        {
            await AssertRefusedAsync(stranger, HttpMethod.Get, accept, HttpStatusCode.Unauthorized);
            await AssertRefusedAsync(stranger, HttpMethod.Post, accept, HttpStatusCode.Unauthorized);
            await AssertRefusedAsync(joel, HttpMethod.Get, accept, HttpStatusCode.Forbidden);
            await AssertRefusedAsync(joel, HttpMethod.Post, accept, HttpStatusCode.Forbidden);
        }

        Assert.Equal(HttpStatusCode.Created, (await MetersAsync(admin, HttpMethod.Post, "*/*")).Status);
        Assert.Contains("Pier 3", (await MetersAsync(admin, HttpMethod.Get, "*/*")).Raw, StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAsync(Visitor visitor, HttpMethod method, string accept, HttpStatusCode expected)
    {
        var answer = await MetersAsync(visitor, method, accept);
        Assert.Equal((expected, "application/problem+json"), (answer.Status, answer.Headers["content-type"]));
    }

    private static async Task<Answer> MetersAsync(Visitor visitor, HttpMethod method, string accept)
    {
        var request = new HttpRequestMessage(method, new Uri("/meters", UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        request.Content = method == HttpMethod.Post ? new StringContent("""{"place":"Pier 3"}""", Encoding.UTF8, "application/json") : null;
        return await visitor.SendAsync(request);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task Who_is_disabled_is_out_at_once(DatabaseKind database)
    {
        var (app, password) = await workshop.StartMembersAsync(database);
        await using var running = app;
        using var admin = new Visitor(app);
        using var joel = new Visitor(app);
        await admin.BecomeAdminAsync(password);
        await admin.FillAsync("/admin/users/new", "/admin/users", ("name", "Joel Brandt"), ("email", "joel@example.com"), ("role", "user"), ("password", MemberSteps.Password));
        await joel.SignInAsync("joel@example.com", MemberSteps.Password);
        Assert.Equal(HttpStatusCode.OK, (await joel.GetAsync("/profile/password")).Status);
        var id = (await admin.GetAsync("/admin/users?q=joel")).Document.QuerySelector("tbody a")!.GetAttribute("href")!.Split('/')[3];

        var disabled = await admin.FillAsync($"/admin/users/{id}/status", $"/admin/users/{id}/status");

        Assert.Equal("/admin/users", disabled.Location);
        Assert.StartsWith("/login", (await joel.GetAsync("/profile/password")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await joel.SignInAsync("joel@example.com", MemberSteps.Password)).Status);
    }

    [Theory, ClassData(typeof(OnEachDatabase))]
    public async Task A_forgotten_password_is_replaced_by_a_mailed_link(DatabaseKind database)
    {
        var (app, password) = await workshop.StartMembersAsync(database);
        await using var running = app;
        using var visitor = new Visitor(app);
        await visitor.FillAsync("/forgot-password", "/forgot-password", ("email", MembersProject.AdminEmail));
        var link = await app.LoggedAsync(@"/reset-password/[A-Z2-7]{26}");

        var changed = await visitor.FillAsync(link, link, ("password", MemberSteps.Password), ("password_again", MemberSteps.Password));

        Assert.Equal("/login", changed.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
        Assert.Equal("/dashboard", (await visitor.SignInAsync(MembersProject.AdminEmail, MemberSteps.Password)).Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new Visitor(app).SignInAsync(MembersProject.AdminEmail, password)).Status);
    }
}
