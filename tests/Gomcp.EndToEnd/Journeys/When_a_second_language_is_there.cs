using System.Net;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Journeys;

public sealed class When_a_second_language_is_there(Workshop workshop)
{
    private const int MostPages = 200;

    // What is told by the data, in the order of the pages.
    private static readonly string[] Data = ["members", "English", "Maren Aalto", "Joel Brandt", "joel@example.com", MembersProject.AdminEmail, "Regatta", "Tern"];

    private static readonly string[] Visitors = ["/", "/login", "/register", "/forgot-password", "/reset-password/over", "/no/such/page"];

    private static readonly string[] Admins =
    [
        "/dashboard", "/profile", "/admin/users/new", "/admin/users/1/edit", "/admin/users/1/password", "/admin/users/1/status", "/admin/users/2/status", "/admin/users/2/delete",
        "/admin/users?q=nothing", "/admin/users?filters=open", "/boats?q=nothing", "/boats?filters=open", "/boats/1/delete", "/fees", "/boats/99", "/no/such/page",
    ];

    [Fact]
    public async Task Every_text_of_every_page_is_in_it()
    {
        var members = await workshop.MembersAsync();
        using var folder = new TemporaryFolder();
        Translation.Make(members.Folder, folder.Path);
        var dsn = await (await workshop.DatabaseAsync(DatabaseKind.Sqlite)).CreateDatabaseAsync();
        await using var app = await RunningApp.StartAsync(members.Executable, folder.Path, dsn, new Dictionary<string, string> { ["LOCALE"] = "en" });
        var password = await members.Admin.CreateAdminAsync(dsn);
        using var person = new Visitor(app);
        Assert.Equal(HttpStatusCode.SeeOther, (await person.FillAsync("/login", "/language", ("language", "de"))).Status);

        var left = new SortedSet<string>(StringComparer.Ordinal);
        await ReadAsync(person, Visitors, left);
        await SendAsync(person, left, ("/login", "/login", []), ("/register", "/register", []), ("/register", "/register", [("email", "no address"), ("password", "short")]), ("/forgot-password", "/forgot-password", [("email", "who@example.com")]));
        await person.BecomeAdminAsync(password);
        await person.FillAsync("/admin/users/new", "/admin/users", ("name", "Joel Brandt"), ("email", "joel@example.com"), ("role", "user"), ("password", MemberSteps.Password));
        await person.FillAsync("/events/new", "/events", ("title", "Regatta"));
        await person.FillAsync("/boats/new", "/boats", ("name", "Tern"));
        var pages = await ReadAsync(person, Admins, left);
        await SendAsync(person, left, ("/profile", "/profile", [("name", "")]), ("/profile", "/profile/email", []), ("/profile", "/profile/password", []), ("/admin/users/new", "/admin/users", []), ("/boats/new", "/boats", []));

        Assert.True(left.Count == 0, string.Join('\n', left));
        Assert.True(pages > 30, $"Only {pages} pages were read.");
    }

    /// <summary>Reads pages and what they link to.</summary>
    private static async Task<int> ReadAsync(Visitor person, IEnumerable<string> paths, SortedSet<string> left)
    {
        var waiting = new Queue<string>(paths);
        var seen = new HashSet<string>(waiting);
        while (waiting.TryDequeue(out var path))
        {
            var answer = await person.GetAsync(path);
            if (!IsPage(answer))
                continue;
            Note(path, answer, left);
            foreach (var link in answer.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                if (seen.Count < MostPages && seen.Add(link))
                    waiting.Enqueue(link);
            }
        }

        return seen.Count;
    }

    private static async Task SendAsync(Visitor person, SortedSet<string> left, params (string Page, string Action, (string, string)[] Typed)[] forms)
    {
        foreach (var (page, action, typed) in forms)
        {
            var answer = await person.FillAsync(page, action, typed);
            Assert.True(IsPage(answer), $"{action} answered {answer.Status}");
            Note(action, answer, left);
        }
    }

    private static bool IsPage(Answer answer) =>
        answer.Location.Length == 0 && answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal);

    private static void Note(string path, Answer answer, SortedSet<string> left)
    {
        Assert.Equal("de", answer.Document.DocumentElement.GetAttribute("lang"));
        left.UnionWith(Translation.Untranslated(answer.Document, Data).Select(text => $"{path}: {text}"));
    }
}
