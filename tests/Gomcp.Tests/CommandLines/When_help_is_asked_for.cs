using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_help_is_asked_for
{
    [Fact]
    public async Task It_names_every_command_and_every_exit_code()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "--help");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.All(
            ["demo", "new", "domain", "status", "plan", "apply", "undo", "tool", "mcp", "0  done", "1  internal", "2  invalid", "3  conflict", "4  verification"],
            text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fields_and_their_quoting_are_explained_where_they_are_used()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "domain", "add", "--help");

        Assert.All(["Quoting:", "on_delete", "max_length", "belongs_to", "! means required"], text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_who_starts_it_on_a_terminal_gets_help()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace.Root, "", [], isTerminal: true);

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("gomcp demo", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_version()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "--version");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Out);
    }
}
