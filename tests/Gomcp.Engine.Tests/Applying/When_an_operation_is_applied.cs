using Gomcp.Engine.Applying;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_an_operation_is_applied : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Root => folder.ProjectRoot;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_are_written_changed_and_removed_with_folders_that_become_empty()
    {
        Sample.Create(Root);

        Assert.True((await Sample.Apply(folder.Project(), Sample.Operation(Root))).IsSuccess);

        Assert.Equal("new a", await File.ReadAllTextAsync(Path.Join(Root, "a.txt"), TestContext.Current.CancellationToken));
        Assert.Equal("deep", await File.ReadAllTextAsync(Path.Join(Root, "new/very/deep.txt"), TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(Path.Join(Root, "sub/deep")));
        Assert.True(File.Exists(Path.Join(Root, "sub/kept.txt")));
        Assert.True(File.Exists(Path.Join(Root, "back")));
        Assert.True(Directory.Exists(Path.Join(Root, "empty")));
        Assert.Empty(Sample.Litter(Root));
    }

    [Fact]
    public async Task An_existing_file_keeps_its_mode_and_a_new_one_gets_what_was_planned()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no mode bits.");
        Sample.Create(Root);

        await Sample.Apply(folder.Project(), Sample.Operation(Root));

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(owner | UnixFileMode.UserExecute, Sample.ModeOf(Path.Join(Root, "run.sh")));
        Assert.Equal(owner, Sample.ModeOf(Path.Join(Root, "secret")));
        Assert.True(Sample.ModeOf(Path.Join(Root, "tool")).HasFlag(UnixFileMode.UserExecute));
        Assert.False(Sample.ModeOf(Path.Join(Root, "new/very/deep.txt")).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_yet_is_created()
    {
        Assert.True((await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(Root, "cmd/app/main.go", "package main")))).IsSuccess);
        Assert.True(File.Exists(Path.Join(Root, "cmd/app/main.go")));
    }

    [Fact]
    public async Task A_new_project_that_fails_leaves_no_folder()
    {
        var outcome = await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(Root, ".git/hooks/pre-commit", "evil")));
        Assert.Equal([ProblemCodes.PathOutside], Sample.Codes(outcome));
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public async Task Bookkeeping_is_kept_out_of_version_control()
    {
        await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(Root, "a", "a")));
        var ignored = await File.ReadAllLinesAsync(Path.Join(Root, ".gomcp/.gitignore"), TestContext.Current.CancellationToken);
        Assert.Equal(["/history/", "/plans/", "/lock", "/journal", "/journal.new"], ignored);
    }

    [Fact]
    public async Task Every_file_that_changed_since_the_plan_is_named_and_nothing_is_written()
    {
        Sample.Create(Root);
        var operation = Sample.Operation(Root);
        Sample.Write(Root, "a.txt", "edited");
        File.Delete(Path.Join(Root, "run.sh"));
        Sample.Write(Root, "new/very/deep.txt", "somebody was first");
        var before = TreeSnapshot.Of(Root);

        var outcome = await Sample.Apply(folder.Project(), operation);

        Assert.All(outcome.Problems, p => Assert.Equal(ProblemCodes.FileChanged, p.Code));
        Assert.Equal(["a.txt", "new/very/deep.txt", "run.sh"], outcome.Problems.Select(p => p.Path).Order(StringComparer.Ordinal));
        Assert.Equal(before, TreeSnapshot.Of(Root));
    }

    [Fact]
    public async Task A_file_that_nobody_may_write_is_left_alone()
    {
        Sample.Create(Root);
        var operation = Sample.Operation(Root);
        File.SetAttributes(Path.Join(Root, "run.sh"), FileAttributes.ReadOnly);
        var before = TreeSnapshot.Of(Root);

        var problem = Assert.Single((await Sample.Apply(folder.Project(), operation)).Problems);

        Assert.Equal((ProblemCodes.FileInaccessible, "run.sh"), (problem.Code, problem.Path));
        Assert.Equal(before, TreeSnapshot.Of(Root));
    }

    [Fact]
    public async Task A_folder_with_other_files_is_not_replaced_by_a_file()
    {
        Sample.Create(Root);
        var operation = Sample.Of(Sample.Change(Root, "sub/deep/gone.txt", null), Sample.Change(Root, "sub", "file"));
        Assert.Equal([ProblemCodes.FileInaccessible], Sample.Codes(await Sample.Apply(folder.Project(), operation)));
        Assert.True(File.Exists(Path.Join(Root, "sub/deep/gone.txt")));
    }

    [Fact]
    public async Task A_cancelled_one_leaves_nothing()
    {
        Sample.Create(Root);
        var before = TreeSnapshot.Of(Root);
        using var cancelled = new CancellationTokenSource();
        using (var held = (await ProjectLock.AcquireAsync(folder.Project(), TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken)).Value)
        {
            await cancelled.CancelAsync();
            Assert.Throws<OperationCanceledException>(() => Applier.Apply(held, Sample.Operation(Root), ApplyOptions.Default, cancelled.Token));
        }

        Assert.Equal(before, TreeSnapshot.Of(Root));
        Assert.Empty(Sample.Litter(Root));
    }

    [Fact]
    public async Task Writing_a_path_twice_is_the_planners_bug()
    {
        var write = new FileWrite(Engine.Files.ProjectPath.Of("a"), default, "a"u8.ToArray());
        await Assert.ThrowsAsync<ArgumentException>(async () => await Sample.Apply(folder.Project(), Sample.Of(write, write)));
    }
}
