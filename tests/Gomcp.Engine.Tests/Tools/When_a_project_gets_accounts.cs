using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_project_gets_accounts
{
    private const string WithAccounts = """{"name":"shop","auth":true,"user_management":true,"registration":true,"generate":false}""";

    [Fact]
    public async Task Later_they_come_by_merge_and_hand_edits_stay()
    {
        using var bench = await Workbench.WithShopAsync();
        bench.Write("internal/app/routes.go", bench.Read("internal/app/routes.go") + "\n// ours stays.\n");
        bench.Write("cmd/admin/main.go", bench.Read("cmd/admin/main.go") + "\n// ours stays too.\n");

        await bench.ApplyAsync("scaffold_project", WithAccounts);

        Assert.Contains("to.accounts.RequireUser", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Contains("// ours stays.", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Contains("// ours stays too.", bench.Read("cmd/admin/main.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/database/migrations/0003_create_users.go"));
        Assert.True(bench.Has("internal/users/handler.go"));
        Assert.True(bench.Has("internal/auth/handler_register.go"));
        Assert.Contains("\"auth\": true", bench.Read("gomcp.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_more_and_without_naming_them_changes_nothing()
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_project", WithAccounts);
        var before = bench.Tree();
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_project", WithAccounts)).Status);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_project", Workbench.Shop)).Status);
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Undo_takes_all_of_it_back()
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        await bench.ApplyAsync("scaffold_project", WithAccounts);
        await bench.ApplyAsync("undo", """{"project_dir":"shop","generate":false}""");
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task They_cannot_be_switched_off()
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_project", WithAccounts);
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("scaffold_project", """{"name":"shop","auth":false,"user_management":false,"registration":false,"generate":false}""")).Problems!);
        Assert.Equal((ProblemCodes.AccountsKept, "$.auth"), (problem.Code, problem.Path));
        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task Registration_and_user_management_come_and_go()
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_project", """{"name":"shop","auth":true,"generate":false}""");
        Assert.False(bench.Has("internal/auth/handler_register.go"));
        Assert.False(bench.Has("internal/users/handler.go"));
        Assert.DoesNotContain("[register]", bench.Read("locales/en/pages/account.toml"), StringComparison.Ordinal);
        await bench.ApplyAsync("scaffold_project", WithAccounts);
        await bench.ApplyAsync("scaffold_project", """{"name":"shop","registration":false,"generate":false}""");
        Assert.False(bench.Has("internal/auth/handler_register.go"));
        Assert.DoesNotContain("/register", bench.Read("internal/auth/routes.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/users/handler.go"));
    }

    [Theory]
    [InlineData("user_management")]
    [InlineData("registration")]
    public async Task What_needs_them_is_refused_without(string option)
    {
        using var bench = new Workbench();
        var problem = Assert.Single((await bench.CallAsync("scaffold_project", $$"""{"name":"shop","{{option}}":true,"generate":false}""")).Problems!);
        Assert.Equal((ProblemCodes.AccountsMissing, $"$.{option}"), (problem.Code, problem.Path));
        Assert.Contains("auth", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("authenticated")]
    [InlineData("admin")]
    public async Task A_group_that_nothing_could_enforce_is_refused(string group)
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        var domain = $$"""{"project_dir":"shop","name":"note","group":"{{group}}","fields":[{"name":"title","type":"string"}],"generate":false}""";
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", domain)).Problems!);
        Assert.Equal((ProblemCodes.GroupUnenforceable, "$.group"), (problem.Code, problem.Path));
        Assert.Equal(before, bench.Tree());
    }

    [Theory]
    [InlineData("open", "pages.Mount(\"/notes\"", "ui.ForEveryone")]
    [InlineData("public", "readers.Mount(\"/notes\"", "ui.ForEveryone")]
    [InlineData("authenticated", "users.Mount(\"/notes\"", "ui.ForUsers")]
    [InlineData("admin", "admins.Mount(\"/notes\"", "ui.ForAdmins")]
    public async Task The_group_of_a_domain_is_in_its_route_and_in_the_navigation(string group, string route, string access)
    {
        using var bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_project", """{"name":"shop","auth":true,"generate":false}""");
        await bench.ApplyAsync("scaffold_domain", $$"""{"project_dir":"shop","name":"note","group":"{{group}}","fields":[{"name":"title","type":"string"}],"generate":false}""");
        Assert.Contains(route, bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.Matches($"Path: \"/notes\", +Icon: ui\\.\\w+, +Access: {access}", bench.Read("internal/app/nav.go"));
    }

    [Fact]
    public async Task Domains_that_say_nothing_are_for_people_with_an_account()
    {
        using var bench = await Workbench.WithShopAsync();
        Assert.Contains("pages.Mount(\"/products\"", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        await bench.ApplyAsync("scaffold_project", """{"name":"shop","auth":true,"generate":false}""");
        Assert.Contains("users.Mount(\"/products\"", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
    }
}
