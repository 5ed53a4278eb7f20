using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_domain_is_added_to_edited_code : IAsyncLifetime
{
    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Fields_methods_and_headings_of_people_stay()
    {
        bench.Edit("cmd/web/main.go", "package main\n", "package main\n\n// greeting is ours.\nconst greeting = \"hello\"\n");
        bench.Edit("internal/models/product.go", "\tFeatured bool", "\t// Note is ours.\n\tNote string `gorm:\"-\"`\n\tFeatured bool");
        bench.Append("internal/models/product.go", "\n// Shout is ours.\nfunc (p Product) Shout() string {\n\treturn p.Name + \"!\"\n}\n");
        bench.Edit("locales/en/pages/products.toml", "title = \"Products\"", "title = \"Everything we sell\"");
        bench.Edit("internal/app/routes.go", "\tpages.Post(\"/theme\", to.site.SetTheme)\n", "\tpages.Post(\"/theme\", to.site.SetTheme)\n\tpages.Get(\"/ours\", to.home.ServeHTTP)\n");
        var main = bench.Read("cmd/web/main.go");
        var model = bench.Read("internal/models/product.go");

        var result = await bench.ApplyAsync("scaffold_domain", Workbench.Review);

        Assert.Null(result.Conflicts);
        Assert.Equal(main, bench.Read("cmd/web/main.go"));
        Assert.Equal(model, bench.Read("internal/models/product.go"));
        Assert.Contains("Everything we sell", bench.Read("locales/en/pages/products.toml"), StringComparison.Ordinal);
        Assert.Contains("/ours", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Contains("/reviews", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Contains(result.Changes!, change => change is { Path: "internal/app/routes.go", Action: ChangeAction.Merge });
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Workbench.Review)).Status);
    }

    [Fact]
    public async Task A_file_that_was_deleted_and_is_not_concerned_stays_away()
    {
        bench.Delete("internal/product/list.templ");
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        Assert.False(bench.Has("internal/product/list.templ"));
    }

    [Fact]
    public async Task A_file_that_was_deleted_and_is_concerned_is_a_conflict()
    {
        bench.Delete("internal/app/routes.go");
        var before = bench.Tree();
        var result = await bench.CallAsync("scaffold_domain", Workbench.Tag);
        Assert.Equal(ResultStatus.Conflict, result.Status);
        Assert.Equal("internal/app/routes.go", Assert.Single(result.Conflicts!).Path);
        Assert.Equal(before, bench.Tree());

        await bench.ApplyAsync("scaffold_domain", Workbench.TagWith("\"on_conflict\":\"keep_mine\""));
        Assert.False(bench.Has("internal/app/routes.go"));
        Assert.True(bench.Has("internal/tag/list.templ"));
    }

    [Fact]
    public async Task Windows_line_ends_stay_and_are_no_edit()
    {
        var files = Directory.EnumerateFiles(bench.ShopFolder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".go" or ".templ" && !path.Contains(".gomcp", StringComparison.Ordinal));
        foreach (var path in files)
            await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("\n", "\r\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var result = await bench.ApplyAsync("scaffold_domain", Workbench.Review);

        Assert.Null(result.Conflicts);
        var routes = bench.Read("internal/app/routes.go");
        Assert.Contains("/reviews", routes, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", routes.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_that_was_changed_in_the_specification_stays_and_is_rendered()
    {
        bench.Edit("gomcp.json", "\"name\": \"product\",\n", "\"name\": \"product\",\n      \"plural_label\": \"Wares\",\n");
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        Assert.Contains("\"plural_label\": \"Wares\"", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"tag\"", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.Contains("title = \"Wares\"", bench.Read("locales/en/pages/products.toml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_calls_at_once_take_turns()
    {
        await Task.WhenAll(
            Task.Run(() => bench.ApplyAsync("scaffold_domain", Workbench.Review)),
            Task.Run(() => bench.ApplyAsync("scaffold_domain", Workbench.Tag)));
        var routes = bench.Read("internal/app/routes.go");
        Assert.Contains("/reviews", routes, StringComparison.Ordinal);
        Assert.Contains("/tags", routes, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(Path.Join(bench.ShopFolder, "internal/database/migrations"), "000*.go").Length);
    }
}
