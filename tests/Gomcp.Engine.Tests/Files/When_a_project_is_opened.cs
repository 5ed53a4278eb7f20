using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Files;

public sealed class When_a_project_is_opened : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("..")]
    [InlineData("../elsewhere")]
    [InlineData("a/../../elsewhere")]
    [InlineData("/")]
    [InlineData("/etc")]
    [InlineData("nul\0byte")]
    public void A_folder_outside_the_root_is_refused(string directory)
    {
        var root = Directory.CreateDirectory(Path.Join(folder.Root, "root")).FullName;
        Assert.Equal(ProblemCodes.PathOutside, Assert.Single(ProjectDirectory.Open(root, directory).Problems).Code);
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_root_is_outside()
    {
        var root = Directory.CreateDirectory(Path.Join(folder.Root, "root")).FullName;
        Directory.CreateDirectory(Path.Join(folder.Root, "root-2"));
        Assert.False(ProjectDirectory.Open(root, Path.Join(folder.Root, "root-2")).IsSuccess);
    }

    [Fact]
    public void The_root_itself_and_what_does_not_exist_yet_are_inside()
    {
        Assert.True(ProjectDirectory.Open(folder.Root, ".").IsSuccess);
        Assert.False(ProjectDirectory.Open(folder.Root, "not/yet").Value.Exists);
        Assert.False(Directory.Exists(Path.Join(folder.Root, "not")));
    }

    [Fact]
    public void A_link_is_followed_to_where_it_ends()
    {
        var root = Directory.CreateDirectory(Path.Join(folder.Root, "root")).FullName;
        Directory.CreateSymbolicLink(Path.Join(root, "out"), "../elsewhere");
        Directory.CreateSymbolicLink(Path.Join(root, "in"), "real/./deep/..");
        Directory.CreateSymbolicLink(Path.Join(root, "circle"), "circle");

        Assert.False(ProjectDirectory.Open(root, "out").IsSuccess);
        Assert.False(ProjectDirectory.Open(root, "out/new/project").IsSuccess);
        Assert.False(ProjectDirectory.Open(root, "circle").IsSuccess);
        Assert.Equal(Path.Join(ProjectDirectory.Open(root, ".").Value.FullPath, "real"), ProjectDirectory.Open(root, "in").Value.FullPath);
    }

    [Fact]
    public void A_file_in_its_place_is_a_problem()
    {
        File.WriteAllText(Path.Join(folder.Root, "project"), "");
        Assert.Equal(ProblemCodes.FileInaccessible, Assert.Single(ProjectDirectory.Open(folder.Root, "project").Problems).Code);
    }
}
