using Gomcp.CrashHarness;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_processes_are_killed : IDisposable
{
    private const int Kills = 40;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_tree_is_always_of_one_generation()
    {
        var interrupted = 0;
        for (var run = 0; run < Kills; run++)
        {
            using (var process = await Harness.StartAsync("steps", folder.ProjectRoot, "1000000"))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(run * 61 % 150), TestContext.Current.CancellationToken);
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var recovered = (await Sample.Recover(folder.Project())).Value;
            interrupted += recovered == RecoveryResult.NothingToDo ? 0 : 1;
            AssertOneGeneration(run);
        }

        Assert.True(Generation.NumberOf(folder.Project()) > 0, "no process got as far as applying");
        Assert.True(interrupted > 0, "no process was killed while it applied");
    }

    [Fact]
    public async Task The_lock_goes_with_its_holder()
    {
        using var process = await Harness.StartAsync("hold", folder.ProjectRoot);
        Assert.Equal("held", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True((await Sample.Apply(folder.Project(), Sample.Of(Sample.Change(folder.ProjectRoot, "a", "a")))).IsSuccess);
    }

    private void AssertOneGeneration(int run)
    {
        var project = folder.Project();
        var expected = Generation.Files(Generation.NumberOf(project));
        var found = project.List().Value.Where(p => p.Name != "lock").ToList();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Select(p => p.Value));
        foreach (var path in found)
            Assert.True(expected[path.Value] == File.ReadAllText(Path.Join(folder.ProjectRoot, path.Value)), $"run {run}: {path} is of another generation");
        Assert.DoesNotContain(Sample.Litter(folder.ProjectRoot), p => Path.GetFileName(p) != "lock");
        Assert.NotEqual(
            Generation.NumberOf(project) > 0,
            new OperationHistory(project).List().Value.IsEmpty);
    }
}
