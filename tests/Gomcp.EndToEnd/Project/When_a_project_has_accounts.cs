using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

public sealed class When_a_project_has_accounts(Workshop workshop)
{
    // The lines of the security list in docs/generated-application.md.
    private const int SecurityLines = 9;

    [Fact]
    public async Task Gofmt_vet_staticcheck_and_tidy_find_nothing()
    {
        var (go, project) = (await workshop.GoAsync(), await workshop.MembersAsync());
        await go.AssertCleanAsync(project.Folder);
        AssertSilent(await go.RunAsync(project.Folder, "mod", "tidy", "-diff"));
        var format = await go.RunAsync(project.Folder, "tool", "templ", "fmt", "-fail", ".");
        Assert.True(format.Succeeded, format.AllOutput);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task Its_own_tests_pass_and_assert_every_line_of_the_security_list(DatabaseKind database)
    {
        var (go, project, server) = (await workshop.GoAsync(), await workshop.MembersAsync(), await workshop.DatabaseAsync(database));
        var environment = new Dictionary<string, string> { ["TEST_DB_DSN"] = server.ServerDsn };

        var run = GoTestRun.Parse(await go.RunAsync(project.Folder, environment, ["test", "-json", "./..."]));
        await run.ReportAsync(workshop.Repository, $"members-{database}");

        Assert.True(run.Failures.Count == 0, $"{string.Join('\n', run.Failures)}\n\n{run.Output}");
        Assert.All(Enumerable.Range(1, SecurityLines), line =>
            Assert.Contains(run.PassedTests, test => test.Contains($" TestSecurity{line}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_that_gets_them_later_builds_and_passes_its_tests()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await ApplyAsync("""{ "name": "club", "domains": [{ "name": "boat", "fields": [{ "name": "name", "type": "string", "required": true }] }] }""");
        var club = Path.Combine(root.Path, "club");
        await File.AppendAllTextAsync(Path.Combine(club, "internal", "app", "routes.go"), "\n// ours stays.\n", TestContext.Current.CancellationToken);

        await ApplyAsync("""{ "name": "club", "auth": true, "user_management": true }""");

        Assert.EndsWith("// ours stays.\n", await File.ReadAllTextAsync(Path.Combine(club, "internal", "app", "routes.go"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        AssertSilent(await go.RunAsync(club, "vet", "./..."));
        var run = GoTestRun.Parse(await go.RunAsync(club, "test", "-json", "./internal/app", "./internal/auth", "./internal/boat", "./internal/database/...", "./internal/users"));
        await run.ReportAsync(workshop.Repository, "members-later");
        Assert.True(run.Failures.Count == 0, $"{string.Join('\n', run.Failures)}\n\n{run.Output}");
        Assert.Contains(run.PassedTests, test => test.Contains(" TestSecurity9RolesOnEveryRoute", StringComparison.Ordinal));

        Task ApplyAsync(string arguments) => GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", JsonNode.Parse(arguments)!);
    }

    private static void AssertSilent(CommandResult result) =>
        Assert.True(result is { Succeeded: true, AllOutput: "" }, $"code {result.ExitCode}:\n{result.AllOutput}");
}
