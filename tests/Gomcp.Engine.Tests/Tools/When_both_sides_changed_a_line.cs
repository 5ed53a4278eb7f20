using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_both_sides_changed_a_line : IAsyncLifetime
{
    private const string Heading = "title = \"Products\"";
    private const string Mine = "title = \"Everything we sell\"";
    private const string Theirs = "title = \"Wares\"";
    private const string List = "locales/en/pages/products.toml";

    private Workbench bench = null!;

    // The person reworded the heading in the texts, and the plural in the specification.
    public async ValueTask InitializeAsync()
    {
        bench = await Workbench.WithShopAsync();
        bench.Edit(List, Heading, Mine);
        bench.Edit("gomcp.json", "\"name\": \"product\",\n", "\"name\": \"product\",\n      \"plural_label\": \"Wares\",\n");
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nothing_is_written_and_the_three_texts_are_told()
    {
        var before = bench.Tree();
        var conflict = await ConflictAsync();
        Assert.Equal(List, conflict.Conflict.Path);
        Assert.Contains(Heading, conflict.Conflict.Base, StringComparison.Ordinal);
        Assert.Contains(Mine, conflict.Conflict.Mine, StringComparison.Ordinal);
        Assert.Contains(Theirs, conflict.Conflict.Theirs, StringComparison.Ordinal);
        Assert.Contains(Mine, bench.Read(List).Split('\n')[conflict.Conflict.Line - 1], StringComparison.Ordinal);
        Assert.NotEmpty(conflict.Conflict.Reason);
        Assert.Equal(before, bench.Tree());
    }

    [Theory]
    [InlineData("\"choice\":\"keep_mine\"", Mine)]
    [InlineData("\"choice\":\"take_theirs\"", Theirs)]
    [InlineData("\"choice\":\"text\",\"text\":\"title = \\\"Both\\\"\"", "title = \"Both\"")]
    public async Task Each_decision_is_carried_out(string choice, string expected)
    {
        var (plan, conflict) = await ConflictAsync();
        await bench.ApplyAsync("apply_plan", Resolve(plan, $"{{\"conflict_id\":\"{conflict.Id}\",{choice}}}"));
        AssertApplied(expected);
    }

    [Theory]
    [InlineData("keep_mine", Mine)]
    [InlineData("take_theirs", Theirs)]
    public async Task Each_rule_for_all_conflicts_is_carried_out(string rule, string expected)
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.TagWith($"\"on_conflict\":\"{rule}\""));
        AssertApplied(expected);
    }

    [Fact]
    public async Task A_kept_text_is_no_conflict_any_more()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.TagWith("\"on_conflict\":\"keep_mine\""));
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        Assert.Contains(Mine, bench.Read(List), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_missing_or_makes_no_sense_is_told()
    {
        var (plan, conflict) = await ConflictAsync();
        var before = bench.Tree();
        Assert.Equal(ProblemCodes.ConflictUnresolved, Assert.Single((await bench.CallAsync("apply_plan", Resolve(plan, ""))).Problems!).Code);
        Assert.Equal("$.resolutions[0].text", (await bench.CallAsync("apply_plan", Resolve(plan, $"{{\"conflict_id\":\"{conflict.Id}\",\"choice\":\"text\"}}"))).Problems![0].Path);
        Assert.Equal("$.resolutions[0].text", (await bench.CallAsync("apply_plan", Resolve(plan, $"{{\"conflict_id\":\"{conflict.Id}\",\"choice\":\"keep_mine\",\"text\":\"x\"}}"))).Problems![0].Path);
        Assert.Equal(ProblemCodes.ConflictUnknown, (await bench.CallAsync("apply_plan", Resolve(plan, "{\"conflict_id\":\"x\",\"choice\":\"keep_mine\"}"))).Problems![0].Code);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task A_decision_about_a_file_that_changed_meanwhile_is_refused()
    {
        var (plan, conflict) = await ConflictAsync();
        bench.Append(List, "\n# later\n");
        var before = bench.Tree();
        var problems = (await bench.CallAsync("apply_plan", Resolve(plan, $"{{\"conflict_id\":\"{conflict.Id}\",\"choice\":\"keep_mine\"}}"))).Problems!;
        Assert.Equal((ProblemCodes.FileChanged, List), (problems[0].Code, problems[0].Path));
        Assert.Equal(before, bench.Tree());
    }

    private static string Resolve(string plan, string resolution) =>
        $$"""{"project_dir":"shop","generate":false,"plan_id":"{{plan}}","resolutions":[{{resolution}}]}""";

    private async Task<(string Plan, FileConflict Conflict)> ConflictAsync()
    {
        var result = await bench.CallAsync("scaffold_domain", Workbench.Tag);
        Assert.True(result.Status is ResultStatus.Conflict, result.Message);
        return (result.PlanId!, Assert.Single(result.Conflicts!));
    }

    private void AssertApplied(string heading)
    {
        Assert.Contains(heading, bench.Read(List), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/tag/list.templ"));
        Assert.Equal(
            ["0001_create_categories.go", "0002_create_products.go", "0003_create_tags.go"],
            Directory.EnumerateFiles(Path.Join(bench.ShopFolder, "internal/database/migrations"), "000*.go").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
