using System.Globalization;
using Gomcp.CrashHarness;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_two_write_one_project : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Processes_take_turns()
    {
        const int steps = 15;
        var processes = new[] { await Start(), await Start(), await Start() };
        foreach (var process in processes)
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        Assert.Equal(steps * processes.Length, Generation.NumberOf(folder.Project()));
        Assert.Equal(steps * processes.Length, new OperationHistory(folder.Project()).List().Value.Length);
        Assert.Empty(Sample.Litter(folder.ProjectRoot));

        async Task<System.Diagnostics.Process> Start() =>
            await Harness.StartAsync("steps", folder.ProjectRoot, steps.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Tasks_of_one_process_take_turns()
    {
        var project = folder.Project();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Step)));
        Assert.Equal(8, Generation.NumberOf(project));

        async Task Step()
        {
            using var held = (await ProjectLock.AcquireAsync(project, TimeSpan.FromMinutes(1), TimeProvider.System)).Value;
            var number = Generation.NumberOf(project);
            Assert.True(Applier.Apply(held, Generation.Step(number, number + 1), ApplyOptions.Default).IsSuccess);
        }
    }

    [Fact]
    public async Task Who_does_not_wait_is_told_who_holds_it_and_since_when()
    {
        using var process = await Harness.StartAsync("hold", folder.ProjectRoot);
        Assert.Equal("held", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        var options = ApplyOptions.Default with { LockWait = TimeSpan.Zero };
        var write = Sample.Of(Sample.Change(folder.ProjectRoot, "a", "a"));
        var problem = Assert.Single((await Applier.ApplyAsync(folder.Project(), write, options, TestContext.Current.CancellationToken)).Problems);

        Assert.Equal(ProblemCodes.ProjectLocked, problem.Code);
        Assert.Contains(process.Id.ToString(CultureInfo.InvariantCulture), problem.Message, StringComparison.Ordinal);
        Assert.Contains(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture), problem.Message, StringComparison.Ordinal);

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True((await Sample.Apply(folder.Project(), write)).IsSuccess);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var held = (await ProjectLock.AcquireAsync(folder.Project(), TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken)).Value;
        using var cancelled = new CancellationTokenSource();
        var waiting = ProjectLock.AcquireAsync(folder.Project(), TimeSpan.FromHours(1), TimeProvider.System, cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    [Fact]
    public async Task A_reader_sees_one_generation_only()
    {
        var project = folder.Project();
        using var process = await Harness.StartAsync("steps", folder.ProjectRoot, "60");
        var seen = new HashSet<int>();
        while (!process.HasExited)
        {
            var found = (await Applier.ReadAsync<(int Number, string[] Different)>(project, Look, ApplyOptions.Default, TestContext.Current.CancellationToken)).Value;
            Assert.Empty(found.Different);
            seen.Add(found.Number);
        }

        Assert.Equal(0, process.ExitCode);
        Assert.True(seen.Count > 1, "the reader saw no change");

        Outcome<(int, string[])> Look()
        {
            var number = Generation.NumberOf(project);
            var expected = Generation.Files(number);
            var different = expected.Where(f => Engine.Files.ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(f.Value)) != Read(f.Key));
            return (number, different.Select(f => f.Key).ToArray());
        }

        // Amid an application a name may be a file and then a folder: what counts is that such a look is not handed out.
        Engine.Files.ContentHash Read(string path) =>
            project.Read(Engine.Files.ProjectPath.Of(path)) is { IsSuccess: true, Value: var file } ? file.Hash : Engine.Files.ContentHash.Absent;
    }
}
