using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_an_operation_is_taken_back : IAsyncLifetime
{
    private const string ReviewMigration = "internal/database/migrations/0003_create_reviews.go";

    private Workbench bench = null!;
    private string shop = "";

    public async ValueTask InitializeAsync()
    {
        bench = await Workbench.WithShopAsync();
        shop = bench.Tree();
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_domain_leaves_no_trace()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        var result = await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(shop, bench.Tree());
        Assert.Contains(result.Changes!, change => change is { Path: ReviewMigration, Action: ChangeAction.Delete });
    }

    [Fact]
    public async Task A_project_leaves_no_trace()
    {
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal("", bench.Tree().Trim());
        await bench.ApplyAsync("scaffold_project", Workbench.Shop);
    }

    [Fact]
    public async Task What_generators_made_of_its_files_goes_too()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        bench.Write("internal/review/list_templ.go", "package review\n");
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(shop, bench.Tree());
    }

    [Fact]
    public async Task Later_edits_by_people_stay()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        bench.Append("internal/models/product.go", "\n// Shout is ours.\nfunc (p Product) Shout() string {\n\treturn p.Name\n}\n");
        bench.Edit("internal/app/routes.go", "\tpages.Post(\"/theme\", to.site.SetTheme)\n", "\tpages.Post(\"/theme\", to.site.SetTheme)\n\tpages.Get(\"/ours\", to.home.ServeHTTP)\n");
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Contains("Shout is ours", bench.Read("internal/models/product.go"), StringComparison.Ordinal);
        Assert.Contains("/ours", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.DoesNotContain("/reviews", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.False(bench.Has("internal/review/list.templ"));
    }

    [Fact]
    public async Task A_file_of_it_that_a_person_edited_is_a_conflict()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        bench.Append("internal/models/review.go", "\n// ours\n");
        var before = bench.Tree();
        var result = await bench.CallAsync("undo", Workbench.Undo);
        Assert.Equal(ResultStatus.Conflict, result.Status);
        var conflict = Assert.Single(result.Conflicts!);
        Assert.Equal("internal/models/review.go", conflict.Path);
        Assert.Equal(before, bench.Tree());

        await bench.ApplyAsync("apply_plan", $$"""{"project_dir":"shop","generate":false,"plan_id":"{{result.PlanId}}","resolutions":[{"conflict_id":"{{conflict.Id}}","choice":"take_theirs"}]}""");
        Assert.Equal(shop, bench.Tree());
    }

    [Fact]
    public async Task A_migration_of_it_that_a_person_edited_stays_and_another_one_leads_back()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        bench.Append(ReviewMigration, "\n// ours\n");
        var result = await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.True(bench.Has(ReviewMigration));
        Assert.True(bench.Has("internal/database/migrations/0004_drop_reviews.go"));
        Assert.Contains(result.Warnings!, warning => warning.StartsWith("0004_drop_reviews drops the table reviews", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_older_one_goes_and_what_came_later_stays()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        var tag = bench.Tree();
        await bench.ApplyAsync("undo", Workbench.Undo);
        var review = await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        await bench.ApplyAsync("undo", $$"""{"project_dir":"shop","generate":false,"operation_id":"{{review.OperationId}}"}""");

        Assert.False(bench.Has("internal/review/list.templ"));
        Assert.False(bench.Has(ReviewMigration));
        Assert.True(bench.Has("internal/database/migrations/0004_create_tags.go"));
        Assert.DoesNotContain("review", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Workbench.Tag)).Status);
        Assert.Equal(tag.Split('\n').Length, bench.Tree().Split('\n').Length);
    }

    [Fact]
    public async Task One_that_later_ones_build_on_is_refused()
    {
        var review = await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        await bench.ApplyAsync("scaffold_domain", """{"name":"reply","project_dir":"shop","generate":false,"fields":[{"name":"body","type":"text","required":true}],"relations":[{"name":"review"}]}""");
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("undo", $$"""{"project_dir":"shop","operation_id":"{{review.OperationId}}"}""")).Problems!);
        Assert.Equal((ProblemCodes.OperationEntangled, "$.operation_id"), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Taking_the_taking_back_back_brings_all_of_it_again()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        var review = bench.Tree();
        await bench.ApplyAsync("undo", Workbench.Undo);
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(review, bench.Tree());
    }

    [Fact]
    public async Task A_plan_of_it_takes_the_same_away()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        var before = bench.Tree();
        var plan = await bench.CallAsync("undo", """{"project_dir":"shop","generate":false,"dry_run":true}""");
        Assert.Equal(ResultStatus.Planned, plan.Status);
        Assert.Equal(before, bench.Tree());
        await bench.ApplyAsync("apply_plan", $$"""{"project_dir":"shop","generate":false,"plan_id":"{{plan.PlanId}}"}""");
        Assert.Equal(shop, bench.Tree());
    }

    [Fact]
    public async Task A_domain_can_be_scaffolded_anew()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        var first = bench.Tree();
        await bench.ApplyAsync("undo", Workbench.Undo);
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        Assert.Equal(first, bench.Tree());
    }
}
