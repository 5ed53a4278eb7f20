using System.Net;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Whatever is accepted is formatted, passes vet with its tests, builds, starts and is used over HTTP.</summary>
internal sealed class PropertyProject(Workshop workshop)
{
    public async Task<AcceptedProject> ProveAsync(string name, JsonArray domains, string title, DatabaseKind kind, bool accounts = false)
    {
        using var root = new TemporaryFolder();
        var request = new JsonObject { ["name"] = "random", ["title"] = title, ["auth"] = accounts, ["domains"] = domains };
        await PropertyCases.KeepAsync(workshop.Repository, name, request);
        var project = await AcceptedProject.ScaffoldAsync(workshop.Repository, root.Path, request);

        var database = await (await workshop.DatabaseAsync(kind)).CreateDatabaseAsync();
        await UseAsync(project, root, database);
        return project;
    }

    /// <summary>Builds a project and uses all of it on an empty database.</summary>
    public async Task UseAsync(AcceptedProject project, TemporaryFolder root, string database)
    {
        await using var app = await RunningApp.StartAsync(await BuildAsync(project, root), project.Folder, database);
        using var visitor = new Visitor(app);
        if (project.HasAccounts)
            await visitor.BecomeAdminAsync(await new AdminCommand(root.File("admin"), project.Folder).CreateAdminAsync(database));
        await DriveAllAsync(visitor, project.Domains);
    }

    /// <summary>Builds a project and starts it on a database that an earlier form of it has filled: every list is there.</summary>
    public async Task MigrateAsync(AcceptedProject project, TemporaryFolder root, string database)
    {
        await using var app = await RunningApp.StartAsync(await BuildAsync(project, root), project.Folder, database);
        using var visitor = new Visitor(app);
        foreach (var path in project.Domains.Where(HasPages).Select(PathOf))
        {
            var list = await visitor.GetAsync(path);
            Assert.True(list.Status == HttpStatusCode.OK, $"{path} answered {list.Status}. {list.Text}");
        }
    }

    private async Task<string> BuildAsync(AcceptedProject project, TemporaryFolder root)
    {
        var go = await workshop.GoAsync();
        var views = await go.RunAsync(project.Folder, "tool", "templ", "generate");
        Assert.True(views.Succeeded, views.AllOutput);
        Assert.Equal("", (await go.FormatAsync(project.Folder, "-l", ".")).AllOutput);

        // Without the folder in them, the packages that all such projects share are compiled once.
        var build = await go.RunAsync(project.Folder, "build", "-trimpath", "-o", $"{root.Path}{Path.DirectorySeparatorChar}", "./cmd/...");
        Assert.True(build.Succeeded, build.AllOutput);
        var vet = await go.RunAsync(project.Folder, "vet", "-trimpath", "./...");
        Assert.True(vet.Succeeded, vet.AllOutput);
        return root.File("web");
    }

    // Programs alone reach what has no pages, and so nobody gets to a form that needs a record of it.
    private static bool CanBeUsed(JsonNode domain, IReadOnlyList<JsonNode> all) => HasPages(domain)
        && (domain["spec"]!["relations"]?.AsArray() ?? [])
            .Where(relation => (bool?)relation!["required"] == true)
            .Select(relation => all.FirstOrDefault(other => (string?)other["spec"]!["name"] == (string?)(relation!["target"] ?? relation["name"])))
            .All(target => target is null || target == domain || CanBeUsed(target, all));

    private static bool HasPages(JsonNode domain) => domain["spec"]!["layers"] is not JsonArray layers || layers.Any(layer => (string?)layer == "views");

    // A domain that needs a record of another one waits for that.
    private static async Task DriveAllAsync(Visitor visitor, IReadOnlyList<JsonNode> domains)
    {
        var waiting = domains.Where(domain => CanBeUsed(domain, domains)).ToList();
        while (waiting.Count > 0)
        {
            var driven = new List<JsonNode>();
            foreach (var domain in waiting)
            {
                if (await new DomainDrive(visitor, domain).TryAsync(PathOf(domain)))
                    driven.Add(domain);
            }

            Assert.True(driven.Count > 0, $"{waiting.Count} domains wait for each other, such as {waiting[0]}");
            waiting = [.. waiting.Except(driven)];
        }
    }

    private static string PathOf(JsonNode domain) =>
        domain["routes"]!.AsArray().Select(route => ((string)route!).Split(' ')[^1]).OrderBy(route => route.Length).First();
}
