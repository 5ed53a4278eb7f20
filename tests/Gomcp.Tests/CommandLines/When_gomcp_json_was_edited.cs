using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_gomcp_json_was_edited
{
    [Fact]
    public async Task A_plan_shows_the_differences_and_writes_nothing()
    {
        using var workspace = await RetitledAsync();
        var readme = workspace.Read("README.md");

        var run = await CommandRun.OfAsync(workspace, "plan");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("+# Corner Shop", run.Out, StringComparison.Ordinal);
        Assert.Contains("next: gomcp apply ", run.Out, StringComparison.Ordinal);
        Assert.Equal(readme, workspace.Read("README.md"));
    }

    [Fact]
    public async Task Applying_it_renders_and_merges()
    {
        using var workspace = await RetitledAsync();
        var run = await CommandRun.OfAsync(workspace, "apply", "--no-generate", "--json");

        Assert.Equal("applied", run.Json.GetProperty("status").GetString());
        Assert.Contains("# Corner Shop", workspace.Read("README.md"), StringComparison.Ordinal);
        Assert.Equal("unchanged", (await CommandRun.OfAsync(workspace, "apply", "--no-generate", "--json")).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task What_cannot_both_stand_is_a_conflict_that_can_be_decided_in_one_command()
    {
        using var workspace = await RetitledAsync();
        workspace.Write("README.md", workspace.Read("README.md").Replace("# Shop", "# My own heading", StringComparison.Ordinal));
        var before = workspace.Snapshot();

        var conflict = await CommandRun.OfAsync(workspace, "apply", "--no-generate", "--json");

        Assert.Equal(ExitCodes.Conflict, conflict.ExitCode);
        var id = conflict.Json.GetProperty("conflicts")[0].GetProperty("id").GetString();
        var plan = conflict.Json.GetProperty("plan_id").GetString()!;
        Assert.Contains("# My own heading", workspace.Read("README.md"), StringComparison.Ordinal);
        Assert.NotEqual("", before);

        var unknown = await CommandRun.OfAsync(workspace, "apply", plan, "--resolve", "nothing=mine", "--json");
        Assert.Equal(ExitCodes.Invalid, unknown.ExitCode);
        Assert.Contains("conflict.unknown", unknown.ProblemCodes);

        var decided = await CommandRun.OfAsync(workspace, "apply", "--resolve", $"{id}=mine", "--no-generate", "--json");
        Assert.Equal("applied", decided.Json.GetProperty("status").GetString());
        Assert.Contains("# My own heading", workspace.Read("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("=mine")]
    [InlineData("abc=ours")]
    public async Task A_decision_that_is_none_is_refused(string text)
    {
        using var workspace = await RetitledAsync();
        var run = await CommandRun.OfAsync(workspace, "apply", "--resolve", text, "--json");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal(["argument.invalid"], run.ProblemCodes);
        Assert.Equal(["--resolve"], run.ProblemPaths);
    }

    [Fact]
    public async Task Status_names_what_is_out_of_date_and_shows_edits_as_diffs()
    {
        using var workspace = await RetitledAsync();
        workspace.Write("README.md", workspace.Read("README.md") + "\nA line of mine.\n");

        var run = await CommandRun.OfAsync(workspace, "status", "--diff");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("edited README.md", run.Out, StringComparison.Ordinal);
        Assert.Contains("+A line of mine.", run.Out, StringComparison.Ordinal);
        Assert.Contains("out of date README.md", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_operation_can_be_taken_back()
    {
        using var workspace = await When_a_domain_is_added.ShopAsync();
        await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:string", "--no-generate");

        var run = await CommandRun.OfAsync(workspace, "undo", "--no-generate");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.False(File.Exists(workspace.PathOf("internal/product/service.go")));
        Assert.Contains("[operation.unknown]", (await CommandRun.OfAsync(workspace, "undo", "nothing")).Error, StringComparison.Ordinal);
    }

    private static async Task<Workspace> RetitledAsync()
    {
        var workspace = await When_a_domain_is_added.ShopAsync();
        workspace.Write("gomcp.json", workspace.Read("gomcp.json").Replace("\"Shop\"", "\"Corner Shop\"", StringComparison.Ordinal));
        return workspace;
    }
}
