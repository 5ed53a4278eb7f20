using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

/// <summary>A project without accounts that people edited and filled gets accounts, and then user management.</summary>
public sealed class When_an_edited_project_gets_accounts(Workshop workshop)
{
    private const string Harbour = """
        { "name": "harbour", "domains": [
          { "name": "port", "fields": [{ "name": "name", "type": "string", "required": true }] },
          { "name": "boat", "fields": [{ "name": "name", "type": "string", "required": true }], "relations": [{ "name": "port", "kind": "belongs_to", "target": "port", "required": true }] }] }
        """;

    private static readonly DatabaseKind[] Kinds = [DatabaseKind.Sqlite, DatabaseKind.PostgreSql, DatabaseKind.MariaDb];

    [Fact]
    public async Task Edits_and_records_stay_and_the_first_admin_signs_in()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(Harbour)!);
        var folder = Path.Combine(root.Path, "harbour");
        Edit(folder);
        await BuildAsync(go, folder);
        var databases = new Dictionary<DatabaseKind, string>();
        foreach (var kind in Kinds)
        {
            databases[kind] = await (await workshop.DatabaseAsync(kind)).CreateDatabaseAsync();
            await FillAsync(folder, databases[kind]);
        }

        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse("""{ "name": "harbour", "auth": true }""")!);
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "apply_spec", JsonNode.Parse("""{ "project_dir": "harbour", "spec": { "user_management": true } }""")!);

        // Whoever adds a route says who may use it.
        Replace(folder, "internal/app/access_test.go", "\t\"/assets\":", "\t\"/about\":           everybody,\n\t\"/assets\":");
        await BuildAsync(go, folder);
        AssertSilent(await go.FormatAsync(folder, "-l", "."));
        AssertSilent(await go.RunAsync(folder, "vet", "./..."));
        foreach (var kind in Kinds)
            await UseAsync(folder, databases[kind]);
        var run = GoTestRun.Parse(await go.RunAsync(folder, "test", "-json", "./cmd/...", "./internal/app", "./internal/texts", "./internal/web"));
        Assert.True(run.Failures.Count == 0, $"{string.Join('\n', run.Failures)}\n\n{run.Output}");
    }

    /// <summary>A page with its entry in the navigation, and changes in files that accounts change too.</summary>
    private static void Edit(string folder)
    {
        Replace(folder, "internal/app/routes.go", "\t// One line for each domain.\n", "\tpages.Get(\"/about\", to.about)\n\n\t// One line for each domain.\n");
        Replace(folder, "internal/app/routes.go", "\thome   home\n", "\thome   home\n\tabout  http.HandlerFunc\n");
        Replace(folder, "internal/app/app.go", "newHome(site, db),\n", "newHome(site, db),\n\t\tabout:  about,\n");
        Replace(folder, "internal/app/nav.go", "\t\t{Label: \"menu.main.boats\"", "\t\t{Label: \"menu.main.about\", Path: \"/about\", Icon: ui.IconTheme},\n\t\t{Label: \"menu.main.boats\"");
        Replace(folder, "internal/texts/keys.txt", "menu.main.boats\n", "menu.main.about\nmenu.main.boats\n");
        Replace(folder, "locales/en/menu.toml", "boats = \"Boats\"\n", "boats = \"Our fleet\"\nabout = \"About us\"\n");
        Replace(folder, "internal/web/ui/layout.templ", "<meta charset=\"utf-8\"/>\n", "<meta charset=\"utf-8\"/>\n\t\t\t<meta name=\"author\" content=\"the harbour master\"/>\n");
        File.WriteAllText(Path.Combine(folder, "internal", "app", "about.go"), """
            package app

            import (
            	"io"
            	"net/http"
            )

            func about(w http.ResponseWriter, _ *http.Request) {
            	_, _ = io.WriteString(w, "Ask the harbour master.")
            }

            """.ReplaceLineEndings("\n"));
    }

    private static async Task FillAsync(string folder, string dsn)
    {
        await using var app = await RunningApp.StartAsync(Path.Combine(folder, "bin", Program("web")), folder, dsn);
        using var visitor = new Visitor(app);
        await CreateAsync("/ports", """{"name":"North quay"}""");
        await CreateAsync("/boats", """{"name":"Tern","port_id":1}""");

        async Task CreateAsync(string path, string record)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(record, Encoding.UTF8, "application/json") };
            Assert.Equal(HttpStatusCode.Created, (await visitor.SendAsync(request)).Status);
        }
    }

    private static async Task UseAsync(string folder, string dsn)
    {
        await using var app = await RunningApp.StartAsync(Path.Combine(folder, "bin", Program("web")), folder, dsn);
        var command = new Command(Path.Combine(folder, "bin", Program("admin")), "create-admin", MembersProject.AdminEmail, "Maren Aalto");
        var created = await CommandRunner.CaptureAsync(command with { WorkingDirectory = folder, Environment = new Dictionary<string, string> { ["DB_DSN"] = dsn } }, CancellationToken.None);
        Assert.True(created.Succeeded, created.AllOutput);
        using var admin = new Visitor(app);
        Assert.Equal("/login?next=%2Fboats", (await admin.GetAsync("/boats")).Location);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/about")).Status);

        await admin.BecomeAdminAsync(created.StandardOutput.Split("one-time password:")[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0]);

        var boats = await admin.GetAsync("/boats");
        Assert.Equal(["Tern"], boats.Rows);
        Assert.Contains("North quay", boats.Text, StringComparison.Ordinal);
        var entries = boats.Document.QuerySelectorAll("nav .nav-link").Select(link => Answer.Squeeze(link.TextContent)).ToList();
        Assert.Contains("Our fleet", entries);
        Assert.Contains("About us", entries);
        Assert.Contains("Users", entries);
        Assert.Contains("the harbour master", boats.Raw, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/admin/users")).Status);
    }

    private static async Task BuildAsync(GoToolchain go, string folder)
    {
        var generated = await go.RunAsync(folder, "tool", "templ", "generate");
        Assert.True(generated.Succeeded, generated.AllOutput);
        var build = await go.RunAsync(folder, "build", "-o", $"bin{Path.DirectorySeparatorChar}", "./cmd/...");
        Assert.True(build.Succeeded, build.AllOutput);
    }

    private static void Replace(string folder, string path, string old, string replacement)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static string Program(string name) => OperatingSystem.IsWindows() ? $"{name}.exe" : name;

    private static void AssertSilent(CommandResult result) =>
        Assert.True(result is { Succeeded: true, AllOutput: "" }, $"code {result.ExitCode}:\n{result.AllOutput}");
}
