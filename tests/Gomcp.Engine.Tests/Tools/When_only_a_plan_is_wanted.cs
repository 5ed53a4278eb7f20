using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_only_a_plan_is_wanted
{
    private static readonly string DryReview = Workbench.Review.Replace("{\"name\":\"review\"", "{\"dry_run\":true,\"name\":\"review\"", StringComparison.Ordinal);

    [Fact]
    public async Task No_file_of_the_project_is_written_and_the_differences_are_shown()
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        var result = await bench.CallAsync("scaffold_domain", DryReview);
        Assert.Equal(ResultStatus.Planned, result.Status);
        Assert.Contains(result.Changes!, change => change.Diff?.Contains('+', StringComparison.Ordinal) == true);
        Assert.Null(result.OperationId);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Applying_it_writes_what_would_have_been_written()
    {
        using var bench = await Workbench.WithShopAsync();
        var plan = await bench.CallAsync("scaffold_domain", DryReview);
        var applied = await bench.ApplyAsync("apply_plan", Apply(plan));
        Assert.NotNull(applied.OperationId);
        Assert.Equal(plan.Changes!.Select(change => (change.Path, change.Action)), applied.Changes!.Select(change => (change.Path, change.Action)));
        var planned = bench.Tree();

        await bench.ApplyAsync("undo", Workbench.Undo);
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        Assert.Equal(bench.Tree(), planned);
    }

    [Fact]
    public async Task A_new_project_can_be_planned_before_its_folder_exists()
    {
        using var bench = new Workbench();
        var plan = await bench.CallAsync("scaffold_project", Workbench.Shop.Replace("\"generate\"", "\"dry_run\":true,\"generate\"", StringComparison.Ordinal));
        Assert.Equal(ResultStatus.Planned, plan.Status);
        Assert.False(bench.Has("gomcp.json"));
        await bench.ApplyAsync("apply_plan", Apply(plan));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_project", Workbench.Shop)).Status);
    }

    [Fact]
    public async Task It_is_refused_once_a_file_has_changed()
    {
        using var bench = await Workbench.WithShopAsync();
        var plan = await bench.CallAsync("scaffold_domain", DryReview);
        bench.Append("internal/app/routes.go", "\n// later\n");
        var before = bench.Tree();
        var result = await bench.CallAsync("apply_plan", Apply(plan));
        Assert.Equal((ProblemCodes.FileChanged, "internal/app/routes.go"), result.Problems!.Select(problem => (problem.Code, problem.Path)).First());
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task It_can_be_applied_once()
    {
        using var bench = await Workbench.WithShopAsync();
        var plan = await bench.CallAsync("scaffold_domain", DryReview);
        await bench.ApplyAsync("apply_plan", Apply(plan));
        var before = bench.Tree();
        Assert.Equal(ResultStatus.Invalid, (await bench.CallAsync("apply_plan", Apply(plan))).Status);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task A_resolution_of_nothing_is_refused()
    {
        using var bench = await Workbench.WithShopAsync();
        var plan = await bench.CallAsync("scaffold_domain", DryReview);
        var json = $$"""{"project_dir":"shop","generate":false,"plan_id":"{{plan.PlanId}}","resolutions":[{"conflict_id":"x","choice":"keep_mine"}]}""";
        var problem = Assert.Single((await bench.CallAsync("apply_plan", json)).Problems!);
        Assert.Equal((ProblemCodes.ConflictUnknown, "$.resolutions[0].conflict_id"), (problem.Code, problem.Path));
    }

    private static string Apply(OperationResult plan) => $$"""{"project_dir":"shop","generate":false,"plan_id":"{{plan.PlanId}}"}""";
}
