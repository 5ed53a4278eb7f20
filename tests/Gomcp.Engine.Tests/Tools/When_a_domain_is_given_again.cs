using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>Other fields and relations for a domain that has a table: each change is one migration, and nothing goes by a guess.</summary>
public sealed class When_a_domain_is_given_again : IAsyncLifetime
{
    private const string Kept = """{"name":"name","type":"string","required":true},{"name":"featured","type":"bool"}""";
    private const string Price = """{"name":"price","type":"decimal","required":true,"min":0}""";
    private const string Weight = """{"name":"weight","type":"float"}""";
    private const string Category = """{"name":"category","required":true}""";
    private const string Migrations = "internal/database/migrations/";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_new_field_reaches_every_layer_and_adds_a_migration()
    {
        var result = await bench.ApplyAsync("scaffold_domain", Product($"{Kept},{Price},{Weight}"));
        Assert.Contains(result.Changes!, change => change is { Path: Migrations + "0003_add_weight_to_products.go", Action: ChangeAction.Create });
        foreach (var path in new[] { "internal/models/product.go", "internal/product/form.go", "internal/product/form.templ", "internal/product/service.go", Migrations + "migrations.go" })
        {
            Assert.Contains("eight", bench.Read(path), StringComparison.Ordinal);
        }

        Assert.Contains("products.AddColumn(after, \"Weight\")", bench.Read(Migrations + "0003_add_weight_to_products.go"), StringComparison.Ordinal);
        Assert.Null(result.Warnings);
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        var renamed = Product($$"""{{Kept}},{"name":"unit_price","was":"price","type":"decimal","required":true,"min":0}""");
        await bench.ApplyAsync("scaffold_domain", renamed);
        var after = bench.Tree();
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", renamed)).Status);
        Assert.Equal(after, bench.Tree());
    }

    [Fact]
    public async Task What_existing_records_get_is_said()
    {
        var result = await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{{Price}},{"name":"sku","type":"string","required":true,"unique":true},{"name":"stock","type":"int","required":true,"min":3}"""));
        Assert.Contains(result.Warnings!, warning => warning.EndsWith("existing records of products without sku this value: a text such as record-12.", StringComparison.Ordinal));
        Assert.Contains(result.Warnings!, warning => warning.EndsWith("existing records of products without stock this value: 3.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_filled_is_noted_and_empty_again_on_the_way_back()
    {
        await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{{Price}},{{Weight}}"""));
        await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{{Price}},{{Weight.Replace("}", ",\"required\":true}", StringComparison.Ordinal)}}"""));
        var migration = bench.Read(Migrations + "0004_change_weight_of_products.go");
        Assert.Contains("products.SetAsideEmpty(\"set_aside_0004_empty\", \"weight\")", migration, StringComparison.Ordinal);
        Assert.Contains("products.EmptyAgain(\"set_aside_0004_empty\", \"weight\")", migration, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rename_keeps_the_column()
    {
        await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{"name":"unit_price","was":"price","type":"decimal","required":true,"min":0}"""));
        var migration = bench.Read(Migrations + "0003_rename_price_to_unit_price_in_products.go");
        Assert.Contains("products.RenameColumn(\"price\", \"unit_price\")", migration, StringComparison.Ordinal);
        Assert.Contains("products.RenameColumn(\"unit_price\", \"price\")", migration, StringComparison.Ordinal);
        Assert.DoesNotContain("DropColumn", migration, StringComparison.Ordinal);
        Assert.DoesNotContain("\"was\"", bench.Read("gomcp.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_listed_does_not_go_unasked()
    {
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Product($$"""{{Kept}},{"name":"unit_price","type":"decimal"}"""))).Problems!);
        Assert.Equal((ProblemCodes.ChangeAmbiguous, "$.remove"), (problem.Code, problem.Path));
        Assert.Contains("\"was\": \"price\"", problem.Hint, StringComparison.Ordinal);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task What_is_asked_to_go_goes_and_its_values_are_kept_aside()
    {
        var result = await bench.ApplyAsync("scaffold_domain", Product(Kept, """, "remove":["price"]"""));
        Assert.DoesNotContain("Price", bench.Read("internal/models/product.go"), StringComparison.Ordinal);
        Assert.Contains("products.SetAside(\"set_aside_0003\", \"price\")", bench.Read(Migrations + "0003_remove_price_from_products.go"), StringComparison.Ordinal);
        Assert.Contains("set_aside_0003", Assert.Single(result.Warnings!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"name\":\"price\",\"type\":\"date\"}", ProblemCodes.ChangeUnsupported)]
    [InlineData("{\"name\":\"price\",\"type\":\"decimal\",\"required\":true,\"min\":0},{\"name\":\"due\",\"type\":\"date\",\"required\":true,\"unique\":true}", ProblemCodes.ChangeUnsupported)]
    [InlineData("{\"name\":\"price\",\"was\":\"cost\",\"type\":\"decimal\",\"required\":true,\"min\":0},{\"name\":\"fee\",\"was\":\"cost\",\"type\":\"decimal\"}", ProblemCodes.ChangeContradiction)]
    public async Task What_would_lose_values_is_refused(string field, string code)
    {
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Product($"{Kept},{field}"))).Problems!);
        Assert.Equal(code, problem.Code);
        Assert.NotEmpty(problem.Hint);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Edits_by_people_stay()
    {
        bench.Edit("internal/models/product.go", "\tFeatured ", "\t// Note is ours.\n\tNote string `gorm:\"-\"`\n\tFeatured ");
        bench.Append("internal/models/product.go", "\n// Shout is ours.\nfunc (p Product) Shout() string {\n\treturn p.Name + \"!\"\n}\n");
        var result = await bench.ApplyAsync("scaffold_domain", Product($"{Kept},{Price},{Weight}"));
        var model = bench.Read("internal/models/product.go");
        Assert.Contains("Note is ours", model, StringComparison.Ordinal);
        Assert.Contains("Shout is ours", model, StringComparison.Ordinal);
        Assert.Contains("Weight", model, StringComparison.Ordinal);
        Assert.Null(result.Conflicts);
    }

    [Fact]
    public async Task Uses_of_the_old_name_in_peoples_lines_are_told_with_an_offer()
    {
        bench.Append("internal/models/product.go", "\n// Dear is ours.\nfunc (p Product) Dear() bool {\n\treturn p.Price.IsPositive()\n}\n");
        bench.Write("internal/product/report.go", "package product\n\nimport \"example.com/shop/internal/models\"\n\nfunc total(product models.Product) string {\n\treturn product.Price.String()\n}\n");
        var renamed = await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{"name":"unit_price","was":"price","type":"decimal","required":true,"min":0}"""));
        Assert.Equal(
            [
                ("internal/models/product.go", "Price", "return p.UnitPrice.IsPositive()"),
                ("internal/product/report.go", "Price", "return product.UnitPrice.String()"),
            ],
            renamed.Uses!.Select(use => (use.Path, use.Name, use.Offer!)));
        Assert.Contains("p.Price.IsPositive()", bench.Read("internal/models/product.go").Split('\n')[renamed.Uses![0].Line - 1], StringComparison.Ordinal);

        bench.Edit("internal/product/report.go", "product.Price", "product.UnitPrice");
        bench.Edit("internal/models/product.go", "p.Price", "p.UnitPrice");
        var removed = await bench.ApplyAsync("scaffold_domain", Product(Kept, """, "remove":["unit_price"]"""));
        Assert.All(removed.Uses!, use => Assert.Null(use.Offer));
        Assert.Equal(2, removed.Uses!.Count);
    }

    [Fact]
    public async Task Taking_it_back_leaves_no_trace()
    {
        var before = bench.Tree();
        await bench.ApplyAsync("scaffold_domain", Product($$"""{{Kept}},{"name":"unit_price","was":"price","type":"decimal","required":true,"min":0},{{Weight}}"""));
        var result = await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(before, bench.Tree());
        Assert.Contains("migrate down", Assert.Single(result.Warnings!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_an_earlier_one_back_appends_the_way_back()
    {
        var first = await bench.ApplyAsync("scaffold_domain", Product($"{Kept},{Price},{Weight}"));
        await bench.ApplyAsync("scaffold_domain", """{"name":"category","project_dir":"shop","generate":false,"fields":[{"name":"name","type":"string","required":true},{"name":"place","type":"int"}]}""");
        await bench.ApplyAsync("undo", $$"""{"project_dir":"shop","generate":false,"operation_id":"{{first.OperationId}}"}""");
        Assert.True(bench.Has(Migrations + "0003_add_weight_to_products.go"));
        Assert.True(bench.Has(Migrations + "0005_remove_weight_from_products.go"));
        Assert.DoesNotContain("Weight", bench.Read("internal/models/product.go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_with_a_rename_and_a_conflict_still_renames_when_it_is_decided()
    {
        bench.Edit("internal/product/form.go", "\"0\",", "\"1\",");
        var plan = await bench.CallAsync("scaffold_domain", Product($$"""{{Kept}},{"name":"unit_price","was":"price","type":"decimal","required":true,"min":2}"""));
        Assert.Equal(ResultStatus.Conflict, plan.Status);
        var decisions = string.Join(',', plan.Conflicts!.Select(conflict => $$"""{"conflict_id":"{{conflict.Id}}","choice":"take_theirs"}"""));
        await bench.ApplyAsync("apply_plan", $$"""{"project_dir":"shop","generate":false,"plan_id":"{{plan.PlanId}}","resolutions":[{{decisions}}]}""");
        Assert.Contains("RenameColumn", bench.Read(Migrations + "0003_rename_price_to_unit_price_in_products.go"), StringComparison.Ordinal);
    }

    private static string Product(string fields, string more = "") =>
        $$"""{"name":"product","project_dir":"shop","generate":false,"fields":[{{fields}}],"relations":[{{Category}}]{{more}}}""";
}
