using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>apply_spec, and gomcp.json edited by hand: many domains in one call.</summary>
public sealed class When_a_specification_is_given : IAsyncLifetime
{
    private const string Category = """{"name":"category","fields":[{"name":"title","was":"name","type":"string","required":true}]}""";
    private const string Tag = """{"name":"tag","fields":[{"name":"word","type":"string","required":true}],"relations":[{"name":"category"}]}""";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Domains_are_added_and_changed_and_the_others_stay()
    {
        await bench.ApplyAsync("apply_spec", Spec($$"""{"title":"Harbour market","domains":[{{Category}},{{Tag}}]}"""));
        var spec = bench.Read("gomcp.json");
        Assert.Contains("Harbour market", spec, StringComparison.Ordinal);
        Assert.Contains("\"product\"", spec, StringComparison.Ordinal);
        Assert.True(bench.Has("internal/tag/list.templ"));
        Assert.True(bench.Has("internal/database/migrations/0003_create_tags.go"));
        Assert.True(bench.Has("internal/database/migrations/0004_rename_name_to_title_in_categories.go"));
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        var json = Spec($$"""{"domains":[{{Category}},{{Tag}}]}""");
        await bench.ApplyAsync("apply_spec", json);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("apply_spec", json)).Status);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("apply_spec", Spec(bench.Read("gomcp.json")))).Status);
    }

    [Fact]
    public async Task A_domain_that_is_to_go_takes_its_table_along()
    {
        var result = await bench.ApplyAsync("apply_spec", Spec("""{"remove":["products"]}"""));
        Assert.False(bench.Has("internal/product/list.templ"));
        Assert.True(bench.Has("internal/database/migrations/0003_drop_products.go"));
        Assert.Contains("set_aside_0003", Assert.Single(result.Warnings!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"remove\":[\"category\"]}", ProblemCodes.RelationTargetUnknown, "gomcp.json $.domains[0].relations[0].target")]
    [InlineData("{\"colour\":1}", ProblemCodes.PropertyUnknown, "$.spec.colour")]
    [InlineData("{\"domains\":7}", ProblemCodes.ValueType, "$.spec.domains")]
    [InlineData("{\"domains\":[{\"name\":\"note\",\"fields\":[{\"name\":\"body\",\"type\":\"prose\"}]}]}", ProblemCodes.FieldTypeUnknown, "$.spec.domains[0].fields[0].type")]
    [InlineData("{\"domains\":[{\"name\":\"category\",\"fields\":[{\"name\":\"title\",\"type\":\"string\"}]}]}", ProblemCodes.ChangeAmbiguous, "$.spec.domains[0].remove")]
    [InlineData("{\"migrations\":[]}", ProblemCodes.SpecInvalid, "$.migrations")]
    public async Task What_is_wrong_is_told_where_it_was_given(string spec, string code, string path)
    {
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("apply_spec", Spec(spec))).Problems!);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
        Assert.Equal(before, bench.Tree());
    }

    private static string Spec(string spec) => $$"""{"project_dir":"shop","generate":false,"spec":{{spec}}}""";
}
