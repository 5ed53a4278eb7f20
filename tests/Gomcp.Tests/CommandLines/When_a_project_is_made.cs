using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_a_project_is_made
{
    [Fact]
    public async Task It_goes_into_a_folder_of_its_name_with_the_options_given()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--module", "example.org/harbour/shop", "--title", "Harbour Shop", "--db", "postgres", "--no-generate");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var spec = workspace.Read("shop/gomcp.json");
        Assert.All(["example.org/harbour/shop", "Harbour Shop", "postgres"], text => Assert.Contains(text, spec, StringComparison.Ordinal));
        Assert.Contains("next: cd shop\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_can_be_chosen()
    {
        using var workspace = new Workspace();
        await CommandRun.OfAsync(workspace, "new", "shop", "--dir", "deep/inside", "--no-generate");

        Assert.True(File.Exists(workspace.PathOf("deep/inside/gomcp.json")));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_but_the_plan_and_the_plan_can_be_applied()
    {
        using var workspace = new Workspace();
        var planned = await CommandRun.OfAsync(workspace, "new", "shop", "--dry-run", "--json");
        Assert.Equal("planned", planned.Json.GetProperty("status").GetString());
        Assert.False(File.Exists(workspace.PathOf("shop/gomcp.json")));

        var applied = await CommandRun.OfAsync(workspace, "apply", planned.Json.GetProperty("plan_id").GetString()!, "--dir", "shop", "--no-generate");

        Assert.Equal(ExitCodes.Done, applied.ExitCode);
        Assert.True(File.Exists(workspace.PathOf("shop/gomcp.json")));
    }

    [Theory]
    [InlineData("Shop", "NAME")]
    [InlineData("../shop", "NAME")]
    [InlineData("", "NAME")]
    public async Task A_name_that_is_none_is_named_as_the_argument(string name, string argument)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "new", name);

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.StartsWith($"gomcp: {argument}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("[name.invalid]", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.Root));
    }

    [Fact]
    public async Task A_folder_outside_the_root_is_refused()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--dir", "../elsewhere", "--json");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal(["path.outside"], run.ProblemCodes);
    }

    [Fact]
    public async Task A_link_that_leads_outside_the_root_is_refused()
    {
        using var workspace = new Workspace();
        using var outside = new Workspace();
        File.CreateSymbolicLink(workspace.PathOf("link"), outside.Root);

        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--dir", "link/shop", "--json");

        Assert.Equal(["path.outside"], run.ProblemCodes);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.Root));
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_refused_and_stays_as_it_is()
    {
        using var workspace = new Workspace();
        workspace.Write("shop/notes.txt", "mine");
        var before = workspace.Snapshot();

        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--json");

        Assert.Equal(["target.not_empty"], run.ProblemCodes);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only there is a folder that nobody can write to, not even root.");
        using var workspace = new Workspace();

        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--root", "/proc", "--json");

        Assert.Equal(["file.inaccessible"], run.ProblemCodes.Distinct());
        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_refused()
    {
        using var workspace = new Workspace();
        workspace.Write("shop", "a file");

        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--json");

        Assert.Equal(["file.inaccessible"], run.ProblemCodes);
        Assert.Equal("a file", workspace.Read("shop"));
    }
}
