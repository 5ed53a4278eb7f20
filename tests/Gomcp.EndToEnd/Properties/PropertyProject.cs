using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Http;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Whatever is accepted is formatted, passes vet with its tests, builds, starts and is used over HTTP.</summary>
internal sealed class PropertyProject(Workshop workshop)
{
    public async Task<AcceptedProject> ProveAsync(string name, JsonArray domains, string title, DatabaseKind kind)
    {
        using var root = new TemporaryFolder();
        var request = new JsonObject { ["name"] = "random", ["title"] = title, ["domains"] = domains };
        await PropertyCases.KeepAsync(workshop.Repository, name, request);
        var project = await AcceptedProject.ScaffoldAsync(workshop.Repository, root.Path, request);

        var go = await workshop.GoAsync();
        Assert.Equal("", (await go.FormatAsync(project.Folder, "-l", ".")).AllOutput);

        // Without the folder in them, the packages that all such projects share are compiled once.
        var executable = root.File("web");
        var build = await go.RunAsync(project.Folder, "build", "-trimpath", "-o", executable, "./cmd/web");
        Assert.True(build.Succeeded, build.AllOutput);
        var vet = await go.RunAsync(project.Folder, "vet", "-trimpath", "./...");
        Assert.True(vet.Succeeded, vet.AllOutput);

        var database = await (await workshop.DatabaseAsync(kind)).CreateDatabaseAsync();
        await using var app = await RunningApp.StartAsync(executable, project.Folder, database);
        await DriveAllAsync(app, project.Domains);
        return project;
    }

    // A domain that needs a record of another one waits for that.
    private static async Task DriveAllAsync(RunningApp app, IReadOnlyList<JsonNode> domains)
    {
        using var visitor = new Visitor(app);
        var waiting = domains.ToList();
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
