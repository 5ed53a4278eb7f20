using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_links_lead_astray : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string outside;

    public When_links_lead_astray()
    {
        Directory.CreateDirectory(folder.ProjectRoot);
        outside = Directory.CreateTempSubdirectory("gomcp-outside-").FullName;
        File.WriteAllText(Path.Join(outside, "victim"), "untouched");
    }

    public void Dispose()
    {
        folder.Dispose();
        Assert.Equal("untouched", File.ReadAllText(Path.Join(outside, "victim")));
        Assert.Single(Directory.EnumerateFileSystemEntries(outside));
        Directory.Delete(outside, recursive: true);
    }

    [Theory]
    [InlineData("victim")]
    [InlineData("new/file")]
    public async Task A_folder_that_leads_outside_is_refused(string name)
    {
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "dir"), outside);
        var write = new FileWrite(ProjectPath.Of($"dir/{name}"), ContentHash.Absent, "evil"u8.ToArray());
        Assert.Equal([ProblemCodes.PathOutside], Sample.Codes(await Sample.Apply(folder.Project(), Sample.Of(write))));
    }

    [Fact]
    public async Task Nothing_is_removed_through_one()
    {
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "dir"), outside);
        var write = new FileWrite(ProjectPath.Of("dir/victim"), ContentHash.Of("untouched"u8), null);
        Assert.Equal([ProblemCodes.PathOutside], Sample.Codes(await Sample.Apply(folder.Project(), Sample.Of(write))));
    }

    [Fact]
    public async Task A_file_that_is_a_link_is_not_written_through_nor_replaced()
    {
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "out"), Path.Join(outside, "victim"));
        Sample.Write(folder.ProjectRoot, "real", "x");
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "in"), "real");
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "dangling"), "nowhere");

        foreach (var (name, code) in new[] { ("out", ProblemCodes.PathOutside), ("in", ProblemCodes.FileInaccessible), ("dangling", ProblemCodes.FileInaccessible) })
        {
            var write = new FileWrite(ProjectPath.Of(name), ContentHash.Absent, "evil"u8.ToArray());
            Assert.Equal([code], Sample.Codes(await Sample.Apply(folder.Project(), Sample.Of(write))));
            Assert.NotNull(new FileInfo(Path.Join(folder.ProjectRoot, name)).LinkTarget);
        }
    }

    [Fact]
    public async Task A_folder_link_inside_the_root_is_written_through()
    {
        Directory.CreateDirectory(Path.Join(folder.ProjectRoot, "real"));
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "dir"), "real");
        Assert.True((await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(folder.ProjectRoot, "dir/sub/file", "x")))).IsSuccess);
        Assert.True(File.Exists(Path.Join(folder.ProjectRoot, "real/sub/file")));
    }

    [Theory]
    [InlineData(".gomcp")]
    [InlineData(".gomcp/history")]
    [InlineData(".gomcp/plans")]
    public async Task The_bookkeeping_does_not_follow_one_outside(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder.ProjectRoot, path))!);
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, path), outside);

        var applied = await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(folder.ProjectRoot, "a", "a")));
        var saved = new Engine.Applying.PlanStore(folder.Project()).Save(new("t", "{}"u8.ToArray(), [], default));

        Assert.True(!applied.IsSuccess || !saved.IsSuccess);
    }

    [Fact]
    public async Task A_lock_that_is_a_link_is_not_opened()
    {
        Directory.CreateDirectory(Path.Join(folder.ProjectRoot, ".gomcp"));
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, ".gomcp/lock"), Path.Join(outside, "victim"));
        Assert.Equal([ProblemCodes.PathOutside], Sample.Codes(await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(folder.ProjectRoot, "a", "a")))));
    }

    [Fact]
    public async Task A_journal_that_came_with_a_repository_reaches_nothing_outside()
    {
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "dir"), outside);
        var temporary = ProjectPath.Of($".gomcp-{new string('0', 32)}-0");
        var entry = new Engine.Applying.JournalEntry(ProjectPath.Of("dir/victim"), ContentHash.Of("untouched"u8), ContentHash.Absent, null, temporary);
        Directory.CreateDirectory(Path.Join(folder.ProjectRoot, ".gomcp"));
        await File.WriteAllBytesAsync(
            Path.Join(folder.ProjectRoot, ".gomcp/journal"),
            Engine.Applying.JournalText.Encode(new([], [entry])),
            TestContext.Current.CancellationToken);

        Assert.Equal([ProblemCodes.PathOutside], Sample.Codes(await Sample.Recover(folder.Project())));
    }
}
