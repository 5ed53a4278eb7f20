using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// The right to write a project, held by one process at a time; it ends with <see cref="Dispose"/> or with the process.
/// A planner that wants its plan to fit takes it before it reads.
/// </summary>
public sealed class ProjectLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream stream;
    private readonly bool createdProject;

    private ProjectLock(ProjectDirectory directory, FileStream stream, bool createdProject)
    {
        Directory = directory;
        this.stream = stream;
        this.createdProject = createdProject;
    }

    /// <summary>The project that is held.</summary>
    public ProjectDirectory Directory { get; }

    /// <summary>Takes the lock; the project's folder is created where there is none.</summary>
    /// <param name="directory">The project.</param>
    /// <param name="wait">How long to wait for another holder.</param>
    /// <param name="clock">Tells the others since when it is held.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The lock, or <c>project.locked</c>, <c>path.outside</c> or <c>file.inaccessible</c>.</returns>
    public static async ValueTask<Outcome<ProjectLock>> AcquireAsync(
        ProjectDirectory directory, TimeSpan wait, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        if (new PathGuard(directory).Check(ReservedPaths.Lock) is { } problem)
            return problem;
        for (var started = clock.GetTimestamp(); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isOver = clock.GetElapsedTime(started) >= wait;
            try
            {
                if (TryTake(directory, clock) is { } held)
                    return held;
                if (isOver)
                    return ApplyProblems.Locked(LockFile.OwnerIn(directory));
            }
            catch (DirectoryNotFoundException) when (!isOver)
            {
                // The holder before removed the empty folder again, between our two steps.
            }
            catch (UnauthorizedAccessException) when (!isOver && OperatingSystem.IsWindows())
            {
                // Windows refuses a file that is about to go.
            }
            catch (Exception e) when (FileProblems.IsFailure(e))
            {
                return FileProblems.Inaccessible(ReservedPaths.Lock.Value, e);
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    /// <summary>Gives the project free; a folder that was created for the lock alone goes too.</summary>
    public void Dispose()
    {
        // Unix: the name goes while the lock still holds. Windows: a held file cannot go, and one that the next holder has opened neither.
        var path = Directory.Locate(ReservedPaths.Lock);
        if (!OperatingSystem.IsWindows())
            Try(() => File.Delete(path));
        stream.Dispose();
        if (OperatingSystem.IsWindows())
            Try(() => File.Delete(path));
        Try(() => RemoveIfEmpty(Directory.Locate(ReservedPaths.Folder)));
        if (createdProject)
            Try(() => RemoveIfEmpty(Directory.FullPath));
    }

    private static Outcome<ProjectLock>? TryTake(ProjectDirectory directory, TimeProvider clock)
    {
        var createdProject = !directory.Exists;
        System.IO.Directory.CreateDirectory(directory.Locate(ReservedPaths.Folder));
        FileStream? stream = null;
        try
        {
            stream = LockFile.TryOpen(directory);
            if (stream is null || !LockFile.Claim(directory, stream, LockOwner.Current(clock)))
                return null;
            Outcome<ProjectLock> held = new ProjectLock(directory, stream, createdProject);
            stream = null;
            return held;
        }
        finally
        {
            stream?.Dispose();
        }
    }

    private static void RemoveIfEmpty(string path)
    {
        if (System.IO.Directory.Exists(path) && !System.IO.Directory.EnumerateFileSystemEntries(path).Any())
            System.IO.Directory.Delete(path);
    }

    // What cannot be cleaned up hinders nobody: an unlocked lock file is as good as none.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
        }
    }
}
