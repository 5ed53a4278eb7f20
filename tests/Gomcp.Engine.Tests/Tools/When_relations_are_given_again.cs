using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>Links and keys of tables that exist: what goes is kept and said, and what no database can change is refused.</summary>
public sealed class When_relations_are_given_again : IAsyncLifetime
{
    private const string Migrations = "internal/database/migrations/";
    private const string Category = """{"name":"category","required":true}""";
    private const string Tags = """{"name":"tags","kind":"many_to_many"}""";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync()
    {
        bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Links_that_go_are_kept_and_that_is_said()
    {
        await bench.ApplyAsync("scaffold_domain", Product($"{Category},{Tags}"));
        var result = await bench.ApplyAsync("scaffold_domain", Product(Category, "\"tags\""));
        Assert.Contains("its links are kept in the table set_aside_0005", Assert.Single(result.Warnings!), StringComparison.Ordinal);
        var migration = bench.Read(Migrations + "0005_drop_product_tags.go");
        Assert.Contains("t.SetAsideLinks(\"set_aside_0005\")", migration, StringComparison.Ordinal);
        Assert.Contains("t.BringBackLinks(", migration, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_that_the_other_side_names_too_stay_when_one_forgets_them()
    {
        await bench.ApplyAsync("scaffold_domain", Product($"{Category},{Tags}"));
        await bench.ApplyAsync("scaffold_domain", Tag("""{"name":"products","kind":"many_to_many","join_table":"product_tags"}"""));
        await bench.ApplyAsync("scaffold_domain", Product(Category, "\"tags\""));
        Assert.False(bench.Has(Migrations + "0005_drop_product_tags.go"));
        Assert.Contains("product_tags", bench.Read("internal/models/tag.go"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"max_length\":30")]
    [InlineData("\"max_length\":12,\"was\":\"code\"", "mark")]
    public async Task A_field_that_other_tables_refer_to_stays_as_it_is(string options, string name = "code")
    {
        const string Coded = """{"name":"tag","project_dir":"shop","generate":false,"fields":[{"name":"word","type":"string","required":true},{"name":"NAME","type":"slug","required":true,"unique":true,OPTIONS}]}""";
        await bench.ApplyAsync("scaffold_domain", Coded.Replace("NAME", "code", StringComparison.Ordinal).Replace("OPTIONS", "\"max_length\":12", StringComparison.Ordinal));
        await bench.ApplyAsync("scaffold_domain", Product($$"""{{Category}},{"name":"tag","references":"code"}"""));
        var before = bench.Tree();
        var result = await bench.CallAsync("scaffold_domain", Coded.Replace("NAME", name, StringComparison.Ordinal).Replace("OPTIONS", options, StringComparison.Ordinal));
        Assert.NotEmpty(result.Problems!);
        Assert.All(result.Problems!, problem => Assert.NotEmpty(problem.Hint));
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task A_key_that_becomes_unique_is_off_while_its_index_changes()
    {
        await bench.ApplyAsync("scaffold_domain", Product("""{"name":"category","required":true,"unique":true}"""));
        var lines = bench.Read(Migrations + "0004_change_category_id_of_products.go").Split('\n').Select(line => line.Trim()).ToList();
        Assert.True(lines.IndexOf("products.DropConstraint(\"fk_products_category_id\"),") < lines.IndexOf("products.DropIndex(\"idx_products_category_id\"),"));
        Assert.True(lines.IndexOf("products.CreateIndex(after, \"uq_products_category_id\"),") < lines.IndexOf("products.CreateConstraint(after, \"fk_products_category_id\"),"));
        Assert.Contains("products.Distinct(\"category_id\"),", lines);
    }

    [Fact]
    public async Task A_table_of_links_does_not_change_sides()
    {
        await bench.ApplyAsync("scaffold_domain", Product($"{Category},{Tags}"));
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Product($$"""{{Category}},{"name":"tags","kind":"many_to_many","on_delete":"restrict"}"""))).Problems!);
        Assert.Equal(ProblemCodes.ChangeUnsupported, problem.Code);
    }

    private static string Product(string relations, string removed = "") => $$"""
        {"name":"product","project_dir":"shop","generate":false,"remove":[{{removed}}],"relations":[{{relations}}],
         "fields":[{"name":"name","type":"string","required":true},{"name":"price","type":"decimal","required":true,"min":0},{"name":"featured","type":"bool"}]}
        """;

    private static string Tag(string relations) =>
        $$"""{"name":"tag","project_dir":"shop","generate":false,"fields":[{"name":"word","type":"string","required":true}],"relations":[{{relations}}]}""";
}
