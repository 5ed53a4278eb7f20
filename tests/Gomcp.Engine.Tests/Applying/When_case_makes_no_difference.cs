using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_case_makes_no_difference : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private ProjectDirectory Project => folder.Project(new CaseInsensitiveFileSystem());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_can_be_renamed_in_case_only()
    {
        Sample.Write(folder.ProjectRoot, "dir/Name.go", "old");
        var operation = Sample.Of(
            Sample.Change(folder.ProjectRoot, "dir/name.go", "new") with { Before = ContentHash.Absent },
            new FileWrite(ProjectPath.Of("dir/Name.go"), ContentHash.Of("old"u8), null));

        Assert.True((await Sample.Apply(Project, operation)).IsSuccess);

        Assert.Equal(["dir/name.go"], Project.List().Value.Select(p => p.Value));
        Assert.Equal(ContentHash.Of("new"u8), Project.Read(ProjectPath.Of("dir/name.go")).Value.Hash);
    }

    [Fact]
    public async Task A_file_whose_name_differs_in_case_only_is_not_overwritten()
    {
        Sample.Write(folder.ProjectRoot, "Readme.md", "a person's");
        var operation = Sample.Of(new FileWrite(ProjectPath.Of("README.md"), ContentHash.Absent, "x"u8.ToArray()));

        var problem = Assert.Single((await Sample.Apply(Project, operation)).Problems);

        Assert.Equal((ProblemCodes.FileInaccessible, "README.md"), (problem.Code, problem.Path));
        Assert.Equal("a person's", await File.ReadAllTextAsync(Path.Join(folder.ProjectRoot, "Readme.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_new_files_cannot_share_a_name()
    {
        Directory.CreateDirectory(folder.ProjectRoot);
        var operation = Sample.Of(
            new FileWrite(ProjectPath.Of("user.go"), ContentHash.Absent, "a"u8.ToArray()),
            new FileWrite(ProjectPath.Of("User.go"), ContentHash.Absent, "b"u8.ToArray()));
        Assert.Equal([ProblemCodes.FileInaccessible], Sample.Codes(await Sample.Apply(Project, operation)));
    }

    [Fact]
    public void A_file_is_read_under_its_own_name_only()
    {
        Sample.Write(folder.ProjectRoot, "Name", "x");
        Assert.False(Project.Read(ProjectPath.Of("Name")).Value.IsAbsent);
        Assert.True(Project.Read(ProjectPath.Of("name")).Value.IsAbsent);
    }
}
