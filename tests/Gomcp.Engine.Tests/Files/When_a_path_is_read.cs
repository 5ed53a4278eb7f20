using Gomcp.Engine.Files;

namespace Gomcp.Engine.Tests.Files;

public sealed class When_a_path_is_read
{
    [Theory]
    [InlineData("go.mod")]
    [InlineData("internal/web/layout.templ")]
    [InlineData(".gomcp/base/cmd/app/main.go.base")]
    [InlineData("with blank/ünï.txt")]
    [InlineData("console/auxiliary.go")]
    public void A_relative_path_is_accepted(string value) => Assert.Equal(value, ProjectPath.TryParse(value)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../x")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("C:/x")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("nul.txt")]
    [InlineData("a/Aux")]
    [InlineData("dot./x")]
    [InlineData("blank /x")]
    [InlineData("what?")]
    [InlineData("lone\uD800surrogate")]
    [InlineData("not\uFFFDutf8")]
    public void A_path_that_is_not_the_same_file_everywhere_is_refused(string value) => Assert.Null(ProjectPath.TryParse(value));

    [Fact]
    public void It_knows_its_folder()
    {
        Assert.Equal(ProjectPath.Of("a/b"), ProjectPath.Of("a/b/c").Parent);
        Assert.Null(ProjectPath.Of("a").Parent);
        Assert.True(ProjectPath.Of("a/b").IsUnder(ProjectPath.Of("a")));
        Assert.False(ProjectPath.Of("ab/c").IsUnder(ProjectPath.Of("a")));
    }
}
