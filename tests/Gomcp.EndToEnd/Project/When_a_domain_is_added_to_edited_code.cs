using System.Text.Json.Nodes;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

public sealed class When_a_domain_is_added_to_edited_code(Workshop workshop)
{
    [Fact]
    public async Task The_edits_stay_nothing_conflicts_and_all_of_it_compiles()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await ScaffoldShopAsync(root.Path);
        var shop = Path.Combine(root.Path, "shop");
        Append(shop, "cmd/web/main.go", "\n// greeting is ours.\nconst greeting = \"hello\"\n\nvar _ = greeting\n");
        Replace(shop, "internal/models/product.go", "\tFeatured  ", "\t// Note is ours.\n\tNote string `gorm:\"-\"`\n\tFeatured  ");
        Append(shop, "internal/models/product.go", "\n// Shout is ours.\nfunc (p Product) Shout() string {\n\treturn p.Name + p.Note + \"!\"\n}\n");
        Replace(shop, "locales/en/pages/products.toml", "title = \"Products\"", "title = \"Everything we sell\"");
        Replace(shop, "internal/app/routes.go", "\tpages.Post(\"/theme\", to.site.SetTheme)\n", "\tpages.Post(\"/theme\", to.site.SetTheme)\n\tpages.Get(\"/ours\", to.home.ServeHTTP)\n");

        var answer = await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_domain", JsonNode.Parse("""
            {
              "project_dir": "shop",
              "name": "review",
              "fields": [
                { "name": "title", "type": "string", "required": true },
                { "name": "stars", "type": "int", "min": 1, "max": 5, "required": true }
              ],
              "relations": [{ "name": "product", "required": true, "on_delete": "cascade" }]
            }
            """)!);

        Assert.Null(answer["conflicts"]);
        Assert.Contains("greeting is ours", Read(shop, "cmd/web/main.go"), StringComparison.Ordinal);
        Assert.Contains("Note is ours", Read(shop, "internal/models/product.go"), StringComparison.Ordinal);
        Assert.Contains("Shout is ours", Read(shop, "internal/models/product.go"), StringComparison.Ordinal);
        Assert.Contains("Everything we sell", Read(shop, "locales/en/pages/products.toml"), StringComparison.Ordinal);
        Assert.Contains("/ours", Read(shop, "internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Contains("/reviews", Read(shop, "internal/app/routes.go"), StringComparison.Ordinal);
        var vet = await go.RunAsync(shop, "vet", "./...");
        Assert.True(vet.Succeeded, vet.AllOutput);
        var tests = GoTestRun.Parse(await go.RunAsync(shop, "test", "-json", "./internal/product", "./internal/review", "./internal/app"));
        await tests.ReportAsync(workshop.Repository, "edited-shop");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);
    }

    private async Task ScaffoldShopAsync(string root)
    {
        var calls = await File.ReadAllTextAsync(Path.Combine(workshop.Repository.Root, "bench", "shop-calls.json"));
        foreach (var call in JsonNode.Parse(calls)!.AsArray())
            await GomcpCommand.ApplyAsync(workshop.Repository, root, (string)call!["name"]!, call["arguments"]!);
    }

    private static void Replace(string shop, string path, string old, string replacement)
    {
        var text = Read(shop, path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(shop, path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static void Append(string shop, string path, string addition) => File.AppendAllText(Path.Combine(shop, path), addition);

    private static string Read(string shop, string path) => File.ReadAllText(Path.Combine(shop, path));
}
