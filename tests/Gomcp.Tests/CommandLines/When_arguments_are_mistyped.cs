using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_arguments_are_mistyped
{
    [Theory]
    [InlineData("scaffold")]
    [InlineData("--bogus")]
    [InlineData("new")]
    [InlineData("new", "shop", "--bogus")]
    [InlineData("new", "shop", "extra")]
    [InlineData("new", "shop", "--db", "oracle")]
    [InlineData("new", "shop", "--module")]
    [InlineData("domain", "add", "product")]
    [InlineData("domain", "ad", "product", "name:string")]
    [InlineData("apply", "--on-conflict", "maybe")]
    [InlineData("undo", "--on-conflict", "maybe")]
    [InlineData("tool", "undo")]
    [InlineData("mcp", "install", "emacs")]
    [InlineData("status", "--root", "no/such/folder")]
    [InlineData("status", "--log-level", "loud")]
    public async Task The_exit_code_is_2_the_mistake_is_told_and_nothing_is_written(params string[] args)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, args);

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("gomcp: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.Root));
    }

    [Fact]
    public async Task They_are_a_result_when_JSON_is_asked_for()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "new", "shop", "--db", "oracle", "--json");

        Assert.Equal(["argument.invalid"], run.ProblemCodes);
        Assert.Equal(["--db"], run.ProblemPaths);
    }

    [Fact]
    public async Task A_field_that_looks_like_a_response_file_is_a_field()
    {
        using var workspace = new Workspace();
        workspace.Write("secret", "name:string");
        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "@secret");

        Assert.Contains("FIELD 1 \"@secret\"", run.Error, StringComparison.Ordinal);
    }
}
