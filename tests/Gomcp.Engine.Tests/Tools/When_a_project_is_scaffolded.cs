using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_project_is_scaffolded
{
    [Fact]
    public async Task All_of_it_is_there_and_the_answer_says_what_is_next()
    {
        using var bench = new Workbench();
        var result = await bench.ApplyAsync("scaffold_project", Workbench.Shop);
        Assert.All(result.Changes!, change => Assert.Equal(ChangeAction.Create, change.Action));
        Assert.All(result.Changes!, change => Assert.True(bench.Has(change.Path), change.Path));
        Assert.Contains("internal/product/list.templ", result.Changes!.Select(change => change.Path));
        Assert.Equal(["go tool templ generate", "go run ./cmd/web"], result.NextSteps);
        Assert.NotNull(result.OperationId);
        Assert.Contains("Harbour Shop", bench.Read("gomcp.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_more_changes_nothing()
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_project", Workbench.Shop)).Status);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Once_more_after_a_domain_was_added_changes_nothing()
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        var before = bench.Tree();
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_project", Workbench.Shop)).Status);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Workbench.Review)).Status);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Another_one_in_its_place_is_refused()
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("scaffold_project", """{"name":"shop","title":"Another","generate":false}""")).Problems!);
        Assert.Equal((ProblemCodes.TargetNotEmpty, "$.project_dir"), (problem.Code, problem.Path));
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Secrets_are_made_once_for_their_owner_alone()
    {
        using var bench = await Workbench.WithShopAsync();
        var secrets = bench.Read(".env");
        Assert.Matches("SESSION_SECRET=[A-Za-z2-9]{48}\n", secrets);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Join(bench.ShopFolder, ".env")));
        Assert.Contains(".env", bench.Read(".gitignore").Split('\n').Select(line => line.TrimStart('/')));
        Assert.False(bench.Has(".gomcp/base/.env.base"));

        await bench.ApplyAsync("scaffold_domain", Workbench.Review);
        Assert.Equal(secrets, bench.Read(".env"));
        bench.Write(".env", "SESSION_SECRET=mine\n");
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        Assert.Equal("SESSION_SECRET=mine\n", bench.Read(".env"));
    }

    [Fact]
    public async Task Two_projects_have_two_secrets()
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_project", """{"name":"other","generate":false}""");
        Assert.NotEqual(bench.Read(".env"), bench.Read("../other/.env"));
    }

    [Fact]
    public async Task Two_domains_that_need_each_other_are_refused()
    {
        using var bench = new Workbench();
        var result = await bench.CallAsync("scaffold_project", """
            {"name":"shop","generate":false,"domains":[
              {"name":"egg","fields":[{"name":"name","type":"string"}],"relations":[{"name":"hen","required":true}]},
              {"name":"hen","fields":[{"name":"name","type":"string"}],"relations":[{"name":"egg","required":true}]}]}
            """);
        Assert.All(result.Problems!, problem => Assert.Equal(ProblemCodes.RelationCycle, problem.Code));
        Assert.False(Directory.Exists(bench.ShopFolder));
    }

    [Fact]
    public async Task An_empty_folder_and_version_control_are_no_obstacle()
    {
        using var bench = new Workbench();
        Directory.CreateDirectory(Path.Join(bench.ShopFolder, ".git"));
        await File.WriteAllTextAsync(Path.Join(bench.ShopFolder, ".git", "HEAD"), "ref", TestContext.Current.CancellationToken);
        await bench.ApplyAsync("scaffold_project", Workbench.Shop);
    }
}
