using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>A project whose records refer to many others, to several at once, to their own kind, and to each other in a circle.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Executable">The built <c>cmd/web</c>.</param>
internal sealed record LibraryProject(string Folder, string Executable)
{
    private const string Request = """
        {
          "name": "library",
          "title": "Harbour Library",
          "domains": [
            { "name": "author", "fields": [{ "name": "name", "type": "string", "required": true }], "relations": [{ "name": "books", "kind": "has_many" }] },
            { "name": "tag", "fields": [{ "name": "name", "type": "string", "required": true, "unique": true }] },
            {
              "name": "book",
              "fields": [{ "name": "title", "type": "string", "required": true, "searchable": true }, { "name": "price", "type": "decimal" }],
              "relations": [
                { "name": "author", "required": true },
                { "name": "sequel_of", "target": "book" },
                { "name": "tags", "kind": "many_to_many", "in_list": true }
              ]
            },
            { "name": "team", "fields": [{ "name": "name", "type": "string", "required": true }], "relations": [{ "name": "captain", "target": "player" }] },
            { "name": "player", "fields": [{ "name": "name", "type": "string", "required": true }], "relations": [{ "name": "team" }] }
          ]
        }
        """;

    public static async Task<LibraryProject> CreateAsync(RepositoryFolder repository, GoToolchain go)
    {
        var parent = Path.Combine(repository.Artifacts, "end-to-end-library");
        if (Directory.Exists(parent))
            Directory.Delete(parent, recursive: true);
        Directory.CreateDirectory(parent);
        await GomcpCommand.ApplyAsync(repository, parent, "scaffold_project", JsonNode.Parse(Request)!);
        var folder = Path.Combine(parent, "library");
        var executable = Path.Combine(parent, OperatingSystem.IsWindows() ? "web.exe" : "web");
        var build = await go.RunAsync(folder, "build", "-o", executable, "./cmd/web");
        Assert.True(build.Succeeded, $"The project does not build:\n{build.AllOutput}");
        return new LibraryProject(folder, executable);
    }
}
