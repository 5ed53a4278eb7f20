using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>A project, an operation on it, and how its tree looks before and after.</summary>
internal sealed class Experiment : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Action<string> create;

    public Experiment(Action<string> create, Func<string, Operation> operation)
    {
        this.create = create;
        create(folder.ProjectRoot);
        Before = TreeSnapshot.Of(folder.ProjectRoot);
        Operation = operation(folder.ProjectRoot);
        Assert.True(ApplyHere(Healthy).IsSuccess);
        After = TreeSnapshot.Of(folder.ProjectRoot);
        Assert.NotEqual(Before, After);
    }

    public string Root => folder.ProjectRoot;

    public Operation Operation { get; }

    public string Before { get; }

    public string After { get; }

    public string Now => TreeSnapshot.Of(Root);

    /// <summary>The real file system without its flushes: they change nothing that a test can see, and take most of the time.</summary>
    public static IFileSystem Healthy => new FaultyFileSystem(int.MaxValue, Fault.Kill);

    public static Experiment WithSample() => new(Sample.Create, Sample.Operation);

    /// <summary>With one change of each sort, for tests that try every pair of steps.</summary>
    public static Experiment WithSmallSample() => new(Sample.Create, root => Sample.Of(
        Sample.Change(root, "a.txt", "new a"),
        Sample.Change(root, "sub/deep/gone.txt", null),
        Sample.Change(root, "turns", null),
        Sample.Change(root, "turns/inside.txt", "inside"),
        Sample.Change(root, "new/deep.txt", "deep")));

    public void Reset()
    {
        Directory.Delete(Root, recursive: true);
        create(Root);
    }

    public Outcome<AppliedOperation> ApplyHere(IFileSystem fileSystem) => Run(fileSystem, held => Applier.Apply(held, Operation, ApplyOptions.Default));

    public Outcome<RecoveryResult> RecoverHere(IFileSystem fileSystem) => Run(fileSystem, Applier.Recover);

    /// <summary>Applies until the n-th change and is killed there.</summary>
    /// <returns>Whether there was an n-th change.</returns>
    public bool ApplyAndBeKilled(int at) => BeKilled(() => ApplyHere(new FaultyFileSystem(at, Fault.Kill)));

    /// <summary>Recovers until the n-th change and is killed there.</summary>
    public bool RecoverAndBeKilled(int at) => BeKilled(() => RecoverHere(new FaultyFileSystem(at, Fault.Kill)));

    /// <summary>The tree is as before, and no operation is in the history; or as after, and one is. Nothing else is left.</summary>
    public void AssertBeforeOrAfter(string because)
    {
        var now = Now;
        Assert.True(now == Before || now == After, $"{because}: a mixture\n{now}");
        var operations = new OperationHistory(folder.Project()).List().Value.Length;
        Assert.True(operations == (now == After ? 1 : 0), $"{because}: {operations} operations in the history");
        Assert.True(!Sample.Litter(Root).Any(), $"{because}: left behind {string.Join(' ', Sample.Litter(Root))}");
    }

    public void Dispose() => folder.Dispose();

    private static bool BeKilled(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (ProcessKilledException)
        {
            return true;
        }
    }

    private Outcome<T> Run<T>(IFileSystem fileSystem, Func<ProjectLock, Outcome<T>> action)
    {
        // The lock is the system's and goes with a real process: it is not among the changes that are counted.
        using var held = ProjectLock.AcquireAsync(folder.Project(fileSystem), TimeSpan.Zero, TimeProvider.System).AsTask().GetAwaiter().GetResult().Value;
        return action(held);
    }
}
