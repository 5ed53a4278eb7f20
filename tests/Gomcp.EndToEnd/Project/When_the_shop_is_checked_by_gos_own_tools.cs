using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Project;

public sealed class When_the_shop_is_checked_by_gos_own_tools(Workshop workshop)
{
    [Fact]
    public async Task Gofmt_would_change_nothing()
    {
        var (go, shop) = (await workshop.GoAsync(), await workshop.ShopAsync());
        AssertSilent(await go.FormatAsync(shop.Folder, "-l", "."));
    }

    [Fact]
    public async Task Vet_finds_nothing()
    {
        var (go, shop) = (await workshop.GoAsync(), await workshop.ShopAsync());
        AssertSilent(await go.RunAsync(shop.Folder, "vet", "./..."));
    }

    [Fact]
    public async Task Staticcheck_finds_nothing()
    {
        var (go, shop) = (await workshop.GoAsync(), await workshop.ShopAsync());
        AssertSilent(await go.StaticcheckAsync(shop.Folder));
    }

    [Fact]
    public async Task Its_modules_are_tidy()
    {
        var (go, shop) = (await workshop.GoAsync(), await workshop.ShopAsync());
        AssertSilent(await go.RunAsync(shop.Folder, "mod", "tidy", "-diff"));
    }

    [Fact]
    public async Task Its_templates_are_formatted_and_compiled()
    {
        var (go, shop) = (await workshop.GoAsync(), await workshop.ShopAsync());
        var format = await go.RunAsync(shop.Folder, "tool", "templ", "fmt", "-fail", ".");
        Assert.True(format.Succeeded, format.AllOutput);
        var check = await go.RunAsync(shop.Folder, "tool", "templ", "generate", "-check");
        Assert.True(check.Succeeded, check.AllOutput);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task Its_own_tests_pass(DatabaseKind database)
    {
        var (go, shop, server) = (await workshop.GoAsync(), await workshop.ShopAsync(), await workshop.DatabaseAsync(database));
        var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = server.ServerDsn };

        var run = GoTestRun.Parse(await go.RunAsync(shop.Folder, environment, ["test", "-json", "./..."]));
        await run.ReportAsync(workshop.Repository, $"shop-{database}");

        Assert.True(run.Failures.Count == 0, $"{string.Join('\n', run.Failures)}\n\n{run.Output}");
        Assert.NotEqual(0, run.Passed);
    }

    private static void AssertSilent(CommandResult result) =>
        Assert.True(result is { Succeeded: true, AllOutput: "" }, $"code {result.ExitCode}:\n{result.AllOutput}");
}
