using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>Options of a domain that is there: each reaches every layer, and goes again.</summary>
public sealed class When_a_domain_has_options : IAsyncLifetime
{
    private const string Migrations = "internal/database/migrations/";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Deleted_records_are_kept_from_now_on()
    {
        await bench.ApplyAsync("scaffold_domain", Category("", unique: true));
        var result = await bench.ApplyAsync("scaffold_domain", Category("\"soft_delete\":true,", unique: true));
        var migration = bench.Read(Migrations + "0004_keep_deleted_categories.go");
        Assert.Contains("categories.Set(\"not_deleted\", true, \"deleted_at IS NULL\")", migration, StringComparison.Ordinal);
        Assert.Contains("uniqueIndex:uq_categories_name_not_deleted,priority:1", migration, StringComparison.Ordinal);
        Assert.Contains("uniqueIndex:uq_categories_name_not_deleted,priority:2", migration, StringComparison.Ordinal);
        Assert.Contains("\"/{id}/restore\"", bench.Read("internal/category/handler.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/category/deleted.templ"));
        Assert.False(bench.Has("internal/product/deleted.templ"));
        Assert.Contains("\"soft_delete\": true", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.Null(result.Warnings);
    }

    [Fact]
    public async Task Deleted_records_are_no_longer_kept()
    {
        var before = bench.Tree();
        await bench.ApplyAsync("scaffold_domain", Category("\"soft_delete\":true,"));
        var result = await bench.ApplyAsync("apply_spec", """{"project_dir":"shop","generate":false,"spec":{"domains":[{"name":"category","soft_delete":false,"fields":[{"name":"name","type":"string","required":true}]}]}}""");
        Assert.Contains("brings deleted records of categories back", Assert.Single(result.Warnings!), StringComparison.Ordinal);
        Assert.Contains("SetAside(\"set_aside_0004\", \"deleted_at\", \"not_deleted\")", bench.Read(Migrations + "0004_no_longer_keep_deleted_categories.go"), StringComparison.Ordinal);
        Assert.False(bench.Has("internal/category/deleted.templ"));
        Assert.DoesNotContain("soft_delete", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.Equal(CategoryIn(before), CategoryIn(bench.Tree()));
    }

    [Fact]
    public async Task The_form_opens_in_a_dialog_and_the_list_shows_cards()
    {
        await bench.ApplyAsync("scaffold_domain", Category("\"form_style\":\"dialog\",\"layout\":\"cards\","));
        Assert.Contains("templ formDialog(", bench.Read("internal/category/form.templ"), StringComparison.Ordinal);
        Assert.Contains("ui.InDialog(list.Path + \"/new\")", bench.Read("internal/category/list.templ"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/category/cards.templ"));
        Assert.True(bench.Has("internal/web/dialog.go"));
        Assert.False(bench.Has(Migrations + "0003_change_categories.go"));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Category(""))).Status);
        await bench.ApplyAsync("scaffold_domain", Category("\"form_style\":\"page\",\"layout\":\"table\","));
        Assert.False(bench.Has("internal/category/cards.templ"));
        Assert.False(bench.Has("internal/web/dialog.go"));
        Assert.DoesNotContain("formDialog", bench.Read("internal/category/form.templ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        var json = Category("\"soft_delete\":true,\"form_style\":\"dialog\",\"layout\":\"cards\",");
        await bench.ApplyAsync("scaffold_domain", json);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", json)).Status);
    }

    [Fact]
    public async Task A_key_cannot_hold_what_deleted_records_may_share()
    {
        await bench.ApplyAsync("scaffold_domain", Category("", unique: true));
        await bench.ApplyAsync("scaffold_domain", """{"project_dir":"shop","generate":false,"name":"tag","fields":[{"name":"word","type":"string","required":true}],"relations":[{"name":"category","references":"name"}]}""");
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Category("\"soft_delete\":true,", unique: true))).Problems!);
        Assert.Equal(ProblemCodes.FieldContradiction, problem.Code);
    }

    [Fact]
    public async Task A_unique_text_leaves_room_for_the_mark_of_what_is_not_deleted()
    {
        var json = Category("\"soft_delete\":true,", unique: true).Replace("\"unique\":true", "\"unique\":true,\"max_length\":768", StringComparison.Ordinal);
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", json)).Problems!);
        Assert.Equal((ProblemCodes.FieldOptionUnfit, "$.fields[0].unique"), (problem.Code, problem.Path));
    }

    private static IEnumerable<string> CategoryIn(string tree) => tree.Split('\n').Where(line => line.Contains("internal/category/", StringComparison.Ordinal));

    private static string Category(string options, bool unique = false) =>
        $$"""{"project_dir":"shop","generate":false,"name":"category",{{options}}"fields":[{"name":"name","type":"string","required":true,"unique":{{(unique ? "true" : "false")}}}]}""";
}
