using Gomcp.Commands.Demo;
using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_the_demo_is_run
{
    [Fact]
    public async Task Without_Go_it_scaffolds_and_names_the_one_step_that_is_missing()
    {
        using var workspace = new Workspace();
        var run = await Executable.RunAsync(workspace.Root, path: "", "demo", "--dir", "sample");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.True(File.Exists(workspace.PathOf("sample/internal/product/service.go")));
        Assert.Contains(GoToolchain.InstallCommand, run.Out, StringComparison.Ordinal);

        var again = await Executable.RunAsync(workspace.Root, path: "", "demo", "--dir", "sample");
        Assert.Equal(ExitCodes.Done, again.ExitCode);
        Assert.Contains("going on with it", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_is_left_alone()
    {
        using var workspace = new Workspace();
        workspace.Write("shop/notes.txt", "mine");
        var before = workspace.Snapshot();

        var run = await Executable.RunAsync(workspace.Root, path: "", "demo");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Contains("[target.not_empty]", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Theory]
    [InlineData("go1.26.8", true)]
    [InlineData("go1.21", true)]
    [InlineData("go1.22rc1", true)]
    [InlineData("devel go1.27-abc", true)]
    [InlineData("go1.20.14", false)]
    [InlineData("", false)]
    public void A_Go_that_can_fetch_the_right_one_is_enough(string version, bool enough) => Assert.Equal(enough, GoToolchain.CanBuild(version));
}
